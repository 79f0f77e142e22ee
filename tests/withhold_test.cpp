// What nobody may repeat is found wherever it stands in a file, and no other finding repeats it. Then cures that must not be made.

#include "mend/mend.hpp"
#include "rules_support.hpp"
#include "text/garbled.hpp"

namespace kpss::tests {
namespace {

constexpr auto office = "organizations/charita.yaml";
constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";
const std::string head = "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n";

std::string said_of(const std::string& text) {
  Findings findings;
  const auto repository = load(minimal_with({file(office, text)}), findings);
  check(repository, findings);
  std::string all;
  for (const auto& one : findings) all += fmt::format("{} {} {} {} {} {}\n", one.rule->name, one.message.cs, one.message.en, one.help.cs, one.help.en, one.within);
  return all;
}

std::string mended_text(const std::string& path, const std::string& text) {
  const auto mended = mend::mended(minimal_with({file(path, text)}), mend::everything);
  for (const auto& [changed, bytes] : mended.files)
    if (changed == path) return bytes;
  return text;
}

}  // namespace

TEST_CASE("a birth number is found wherever it stands, and no message repeats it") {
  for (const std::string line : {"contact: {function: a, email: \"805312/1230\"}", "contact: {function: a, phone: \"805312/1230\"}", "\"805312/1230\": x", "# Nováková 805312/1230\nweb: x", "contact: {function: [\"805312/1230\"]}"}) {
    CAPTURE(line);
    const auto said = said_of("name: Charita\n" + line + "\n");
    CHECK(said.find("birth-number") != said.npos);
    CHECK(said.find("805312") == said.npos);
  }
}

TEST_CASE("an address that is secret is told of though it is not understood, and not repeated") {
  const auto said = said_of("name: Charita\nservices:\n  - {id: a, name: Azyl, locations: [{secret: true, address: \"Tajná 5\"}]}\n");
  CHECK(said.find("secret-address") != said.npos);
  CHECK(said.find("Tajná") == said.npos);
}

TEST_CASE("cures that nobody can be sure of are not made") {
  for (const std::string line : {"description: >-\n  Péče  a pomoc\n  v obci", "description: >-\n  Péče\n  a  pomoc", "note: \"klub \"Hnízdo\"\"", "note: 'O'Brien klub'", "note: \"Skupina \"Hnízdo\" se sešla"}) {
    CAPTURE(line);
    CHECK(mended_text(card, head + line + "\n") == head + line + "\n");
  }
  CHECK(garbled_in("mÄstskÃ© divadlo").front().restored.empty());
  CHECK(mended_text(card, head + "note: mÄstskÃ© divadlo\n") == head + "note: mÄstskÃ© divadlo\n");
}

TEST_CASE("a remark is corrected before what it allows is cured") {
  const std::string text = "name: Charitа  # kpss: alow look-alike – zapsáno v rejstříku\n";
  CHECK(mended_text(office, text) == "name: Charitа  # kpss: allow look-alike – zapsáno v rejstříku\n");
}

}  // namespace kpss::tests
