// The annual report: golden texts in both languages, nothing lost, nothing said that is not so.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "documents/markdown.hpp"
#include "documents/report.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

Repository read(const std::filesystem::path& folder) {
  Findings findings;
  return load(discover(folder), findings);
}

Document report_of(const Repository& repository, std::string_view plan, int year, Language language) {
  return annual_report({repository, *repository.plan(plan), year, language, Date{2019, 4, 15}});
}

std::size_t times(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

void ids_in(const Blocks& blocks, std::vector<std::string>& ids) {
  for (const auto& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.form)) ids.push_back(heading->id);
    if (const auto* division = std::get_if<Division>(&block.form)) ids_in(division->content, ids);
  }
}

}  // namespace

TEST_CASE("the report of Kojetín reads as it did" * doctest::test_suite("golden")) {
  const auto repository = read(root / "examples/kojetin");
  golden(root / "tests/golden" / "kojetin-2018.cs.md", plain_markdown(report_of(repository, "2018-2019", 2018, Language::cs)));
  golden(root / "tests/golden" / "kojetin-2019.cs.md", plain_markdown(report_of(repository, "2018-2019", 2019, Language::cs)));
  golden(root / "tests/golden" / "kojetin-2018.en.md", plain_markdown(report_of(repository, "2018-2019", 2018, Language::en)));
}

TEST_CASE("the report of the smallest repository reads as it did" * doctest::test_suite("golden")) {
  const auto repository = read(root / "examples/minimal");
  golden(root / "tests/golden" / "minimal-2024.cs.md", plain_markdown(report_of(repository, "2024-2026", 2024, Language::cs)));
}

TEST_CASE("every measure has one card, every heading its own id, every link a target") {
  const auto repository = read(root / "examples/kojetin");
  const auto report = report_of(repository, "2018-2019", 2018, Language::cs);
  std::vector<std::string> ids;
  ids_in(report.blocks, ids);
  CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  const auto text = pandoc_markdown(report);
  for (std::size_t i = 1; i <= repository.all<Measure>().size(); ++i) CHECK(times(text, "{#measure-" + std::to_string(i) + "}") == 1);
  for (auto at = text.find("](#"); at != text.npos; at = text.find("](#", at + 1)) {
    const auto id = text.substr(at + 3, text.find(')', at) - at - 3);
    INFO(id);
    CHECK(std::find(ids.begin(), ids.end(), id) != ids.end());
  }
}

TEST_CASE("the same report whatever the order of files and the number of threads") {
  Findings findings;
  auto inputs = discover(root / "examples/kojetin");
  std::reverse(inputs.begin(), inputs.end());
  const auto reversed = load(std::move(inputs), findings, 3);
  const auto repository = read(root / "examples/kojetin");
  CHECK(pandoc_markdown(report_of(reversed, "2018-2019", 2018, Language::cs)) == pandoc_markdown(report_of(repository, "2018-2019", 2018, Language::cs)));
}

TEST_CASE("a plan's own words for levels and statuses are used, and unknown forms are never guessed") {
  const auto build = [](std::string levels) {
    std::vector<Input> inputs;
    const auto add = [&](std::string path, std::string bytes) {
      Input input{std::move(path)};
      input.bytes = std::move(bytes);
      inputs.push_back(std::move(input));
    };
    add("kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\n");
    add("plans/p/plan.yaml", "title: Plán\nkind: action\nperiod: {from: 2020-01-01, to: 2020-12-31}\nlevels: " + levels +
                                 "\nlabels: {report: Vyhodnocení akčního plánu, statuses: {fulfilled: hotovo}}\npriorities:\n  - {number: \"1\", title: A}\n  - {number: \"2\", title: B}\n");
    add("plans/p/measures/1.1.yaml", "number: \"1.1\"\ntitle: X\npriority: \"1\"\n");
    add("plans/p/monitoring/2020.yaml", "records: [{measure: \"1.1\", status: fulfilled}]\n");
    Findings findings;
    auto repository = load(std::move(inputs), findings);
    CHECK(findings.empty());
    return plain_markdown(report_of(repository, "p", 2020, Language::cs));
  };
  const auto known = build("[oblast, aktivita]");
  CHECK(known.find("2\u00a0oblasti a\u00a01\u00a0aktivita") != known.npos);
  CHECK(known.find("Plnění podle oblastí") != known.npos);
  CHECK(known.find("Vyhodnocení akčního plánu za\u00a0rok\u00a02020") != known.npos);
  CHECK(known.find("hotovo") != known.npos);
  CHECK(known.find("| splněno") == known.npos);
  const auto unknown = build("[klumprt, aktivita]");
  CHECK(unknown.find("klumprt: 2") != unknown.npos);
  CHECK(unknown.find("klumprtů") == unknown.npos);
  const auto written = build("[{one: klumprt, few: klumprty, many: klumprtů}, aktivita]");
  CHECK(written.find("2\u00a0klumprty") != written.npos);
  CHECK(written.find("Plnění podle klumprtů") != written.npos);
}

}  // namespace kpss::tests
