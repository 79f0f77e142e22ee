// Places by the names that lead to them: they hold when lines, keys and items move.

#include "support.hpp"
#include "yaml/reader.hpp"
#include "yaml/rewrite.hpp"
#include "yaml/whereabouts.hpp"

namespace kpss::tests {
namespace {

std::string at(const std::string& text, const std::string& word, bool discreet = false) {
  const Source source("x.yaml", text);
  Findings findings;
  const auto document = yaml::read(source, findings);
  REQUIRE(document.root());
  return yaml::whereabouts(document, text.find(word), discreet);
}

std::string rewritten(const std::string& text, const yaml::Value& value) {
  const Source source("x.yaml", text);
  Findings findings;
  const auto document = yaml::read(source, findings);
  auto node = document.root().find("a");
  if (node.kind() == yaml::Kind::sequence) node = node.items().front();
  const auto fix = yaml::rewritten(node, value);
  if (fix.empty()) return {};
  return std::string(text.substr(0, fix.front().at.begin)).append(fix.front().text).append(text.substr(fix.front().at.end));
}

constexpr auto file = R"(name: Charita
services:
  - id: poradna
    phone: "116 111"
    hours: {Mo: x}
  - name: Domov
    forms: [ambulatory, residential]
)";

}  // namespace

TEST_CASE("a place goes by the names that lead to it") {
  CHECK(at(file, "name: Charita") == "");
  CHECK(at(file, "Charita") == "name");
  CHECK(at(file, "services") == "services");
  CHECK(at(file, "id: poradna") == "services/poradna");
  CHECK(at(file, "phone") == "services/poradna/phone");
  CHECK(at(file, "\"116") == "services/poradna/phone");
  CHECK(at(file, "x}") == "services/poradna/hours/Mo");
  CHECK(at(file, "residential") == "services/Domov/forms/residential");
  CHECK(at(file, "residential", true) == "services/2/forms/2");
  CHECK(at(std::string("# nahoře\n\nregion: x\n") + file, "residential") == at(file, "residential"));
}

TEST_CASE("a value is written anew as its place needs it") {
  CHECK(rewritten("a: 28. 3. 2018  # den\n", yaml::word("2018-03-28")) == "a: 2018-03-28  # den\n");
  CHECK(rewritten("a: ano\n", yaml::text("no")) == "a: \"no\"\n");
  CHECK(rewritten("a: [x]\n", yaml::text("b, c")) == "a: [\"b, c\"]\n");
  CHECK(rewritten("a: \"x\"\n", yaml::word("12")) == "a: 12\n");
  CHECK(rewritten("a: |\n  x\n", yaml::text("y")) == "");
  CHECK(rewritten("a:\n", yaml::text("y")) == "");
}

}  // namespace kpss::tests
