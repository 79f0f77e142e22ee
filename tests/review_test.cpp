// Which findings count: those that a list of known ones does not have, and those that a change caused.

#include <algorithm>
#include <array>

#include "review/baseline.hpp"
#include "review/changes.hpp"
#include "rules_support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {
namespace {

constexpr auto office = "organizations/socialni-sluzby.yaml";
const std::string wrong_ico = "name: Služby\nico: \"00001016\"\n";

struct Looked {
  Repository repository;
  Findings findings;
};
Looked look(const Example& example) {
  Looked looked;
  looked.repository = load(minimal_with(example), looked.findings);
  check(looked.repository, looked.findings, {2025, 1, 1});
  sort(looked.findings);
  return looked;
}

std::string list_of(const Example& example) { return baseline_of(look(example).findings, Language::cs); }
std::string lines_of_list(const Example& example) {
  const auto list = list_of(example);
  return list.substr(list.find("findings:"));
}

/// How many count, are known, are stale.
using Split = std::array<std::size_t, 3>;
Split split(const std::string& list, const Example& example) {
  const auto baseline = read_baseline(".kpss-baseline.yaml", list, "");
  auto found = look(example);
  const auto split = without_known(*baseline, std::move(found.findings));
  return {split.counting.size(), split.known.size(), split.stale.size()};
}

std::string refusal(const std::string& list) {
  try {
    read_baseline("x.yaml", list, "x.yaml");
  } catch (const Failure& failure) {
    CHECK(failure.kind() == Failure::Kind::usage);
    CHECK(!failure.help().empty());
    return failure.message().cs;
  }
  return "(read)";
}

/// "rule line" of what a change caused.
std::vector<std::string> caused(const Example& before, const Example& now) {
  const auto was = look(before);
  auto is = look(now);
  const auto split = without_earlier(was.repository, was.findings, is.repository, std::move(is.findings));
  std::vector<std::string> caused;
  for (const auto& finding : split.counting) caused.push_back(fmt::format("{} {}", finding.rule->name, finding.at.source->position(finding.at.begin).line));
  return caused;
}
using Caused = std::vector<std::string>;

std::string with_services(const std::vector<std::string>& descriptions) {
  std::string text = "name: Služby\nservices:\n";
  for (const auto& one : descriptions) text += "  - {name: Poradna " + std::to_string(one.size()) + ", type: \"37\", phone: \"+420 585 751 111\", note: " + one + "}\n";
  return text;
}

}  // namespace

TEST_CASE("baseline: a line for each place, in a fixed order, and equal ones counted") {
  CHECK(lines_of_list({}) == "findings: []\n");
  CHECK(lines_of_list({file(office, wrong_ico)}) == "findings:\n  - {file: organizations/socialni-sluzby.yaml, rule: wrong-ico, within: ico}\n");
  CHECK(lines_of_list({file(office, "name: Služby\nshort_name: 777 123 456 a 777 123 457\n")}).find("count: 2") != std::string::npos);
  const Example two = {file("organizations/b10.yaml", wrong_ico), file("organizations/b9.yaml", wrong_ico)};
  CHECK(lines_of_list(two).find("b9") < lines_of_list(two).find("b10"));
  CHECK(list_of(two) == list_of(two));
  CHECK(list_of(two).starts_with("# Nálezy, o kterých se ví"));
}

TEST_CASE("baseline: what is written reads as the same, and everything is known") {
  const Example example = {file(office, wrong_ico + "short_name: \"777 123 456: volejte\"\n"), file("organizations/x.yml", "x: 1\n")};
  const auto list = list_of(example);
  const auto all = look(example).findings.size();
  CHECK(all >= 3);
  CHECK(split(list, example) == Split{0, all, 0});
  CHECK(split(list_of({}), {}) == Split{0, 0, 0});
}

TEST_CASE("baseline: holds when lines move, and reports what is gone") {
  const auto list = list_of({file(office, wrong_ico)});
  CHECK(split(list, {file(office, "# nahoře\n\n" + wrong_ico + "short_name: nový\n")}) == Split{0, 1, 0});
  CHECK(split(list, {file(office, "name: Služby\n")}) == Split{0, 0, 1});
  CHECK(split(list, {}) == Split{0, 0, 1});
  CHECK(split(list, {file("organizations/jina.yaml", wrong_ico)}) == Split{1, 0, 1});
}

TEST_CASE("baseline: of equal findings as many as are listed") {
  const auto two = list_of({file(office, "name: Služby\nshort_name: 777 123 456 a 777 123 457\n")});
  CHECK(split(two, {file(office, "name: Služby\nshort_name: 777 123 456 a 777 123 457 a 777 123 458\n")}) == Split{1, 2, 0});
  const auto baseline = read_baseline("x.yaml", two, "");
  auto found = look({file(office, "name: Služby\nshort_name: 777 123 456\n")});
  const auto left = without_known(*baseline, std::move(found.findings));
  REQUIRE(left.stale.size() == 1);
  CHECK(left.stale.front().message.cs == "z nálezů `private-contact` v souboru `organizations/socialni-sluzby.yaml` zbývá 1 z 2");
  CHECK(left.stale.front().help.cs.starts_with("napište `count: 1`"));
  CHECK(baseline->source.position(left.stale.front().at.begin).line == 4);
}

TEST_CASE("baseline: an allowed finding is not known as well, so its line is stale") {
  const auto list = list_of({file(office, wrong_ico)});
  CHECK(split(list, {file(office, "name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico – tak je to v rejstříku\n")}) == Split{0, 0, 1});
}

TEST_CASE("baseline: never repeats what must not be repeated") {
  const auto list = list_of({file(office, with_services({"Volejte 777 123 456."})), file("organizations/b.yaml", "name: b\nservices:\n  - {name: Péče 780123/3539, type: \"37\", type: x, phone: x}\n")});
  CHECK(list.find("777") == std::string::npos);
  CHECK(list.find("780123") == std::string::npos);
}

TEST_CASE("baseline: one that cannot be read says where and what to do") {
  CHECK(refusal("version: 1\nfindings: []\n") == "(read)");
  CHECK(refusal("version: 1\nfindings: [\n").starts_with("x.yaml:2:"));
  CHECK(refusal("version: 2\nfindings: []\n") == "x.yaml:1:10: verzi 2 tento program nečte");
  CHECK(refusal("findings: []\n").starts_with("x.yaml:1:1: "));
  CHECK(refusal("version: 1\nfindings:\n  - {file: a, rle: b}\n").starts_with("x.yaml:3:15: neznámý klíč `rle`"));
  CHECK(refusal("").starts_with("x.yaml:1:1: "));
  CHECK(refusal("- a\n").starts_with("x.yaml:1:1: "));
}

TEST_CASE("changes: only what a change caused counts") {
  CHECK(caused({file(office, wrong_ico)}, {file(office, wrong_ico)}) == Caused{});
  CHECK(caused({file(office, wrong_ico)}, {file(office, "# nahoře\n\n" + wrong_ico + "short_name: x\n")}) == Caused{});
  CHECK(caused({file(office, "name: Služby\n")}, {file(office, wrong_ico)}) == Caused{"wrong-ico 2"});
  CHECK(caused({file(office, wrong_ico)}, {file(office, "name: Služby\nico: \"00001017\"\n")}) == Caused{"wrong-ico 2"});
  CHECK(caused({}, {file(office, wrong_ico)}) == Caused{"wrong-ico 2"});
  CHECK(caused({file(office, wrong_ico)}, {}) == Caused{});
}

TEST_CASE("changes: a mistake shows in a file that nobody touched") {
  const auto card = [](const std::string& number) { return file("plans/2024-2026/monitoring/2024.yaml", "records:\n  - {measure: \"" + number + "\", status: fulfilled}\n"); };
  const auto now = caused({card("1.1.1")}, {card("1.1.1"), file("plans/2024-2026/measures/1.1.1.yaml", "number: \"1.1.2\"\ntitle: x\ngoal: \"1.1\"\n")});
  CHECK(!now.empty());
}

TEST_CASE("changes: a file that was only renamed keeps its findings") {
  CHECK(caused({file(office, wrong_ico)}, {file("organizations/jina.yaml", wrong_ico)}) == Caused{});
  const auto copied = caused({file(office, wrong_ico)}, {file(office, wrong_ico), file("organizations/jina.yaml", wrong_ico + "short_name: x\n")});
  CHECK(std::count(copied.begin(), copied.end(), "wrong-ico 2") == 1);
}

TEST_CASE("changes: an item put in front of others moves their numbers, not their findings") {
  CHECK(caused({file(office, with_services({"777 123 456"}))}, {file(office, with_services({"Nová.", "777 123 456"}))}) == Caused{});
  CHECK(caused({file(office, with_services({"777 123 456"}))}, {file(office, with_services({"777 123 456", "777 123 456 a"}))}) == Caused{"private-contact 4"});
}

TEST_CASE("changes: a remark that allowed something and is gone lets it count") {
  CHECK(caused({file(office, "name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico – je to tak\n")}, {file(office, wrong_ico)}) == Caused{"wrong-ico 2"});
}

}  // namespace kpss::tests
