// The table of rules and their pages. The examples of a page are laid over `examples/minimal`; each bad one raises its rule
// and no other, the good one raises nothing.

#include "rules/rules.hpp"

#include <set>

#include "rules_support.hpp"

namespace kpss::tests {
namespace {

/// Rules whose fault cannot be put into the bytes of a repository's file.
const std::set<std::string_view> without_examples = {"cut-off-text", "foreign-measure", "incomplete-sheet", "negative-value", "stale-baseline", "unreadable-file", "wrong-sheet"};

bool is_kebab_case(std::string_view name) {
  return !name.empty() && name.front() != '-' && name.back() != '-' && name.find("--") == name.npos &&
         std::all_of(name.begin(), name.end(), [](char c) { return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

bool is_message(const Message& message) { return !message.cs.empty() && !message.en.empty() && !message.cs.ends_with('.') && !message.en.ends_with('.'); }

constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";
constexpr auto plan = "plans/2024-2026/plan.yaml";
constexpr auto year = "plans/2024-2026/monitoring/2024.yaml";

ExampleFile card_with(const std::string& more) { return file(card, "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n" + more); }
ExampleFile records(const std::string& more) { return file(year, "records:\n" + more); }
ExampleFile plan_with(const std::string& more, const std::string& period = "{from: 2024-01-01, to: 2026-12-31}") {
  return file(plan, "title: Plán\nkind: action\nperiod: " + period +
                        "\napprovals: [{body: rada, action: approves, date: 2023-12-01}]\npriorities:\n  - {number: \"1\", title: Senioři, group: a, goals: [{number: \"1.1\", title: Pomoc}, {number: \"1.2\", title: Péče, group: b}]}\n" + more);
}
ExampleFile group(const std::string& id) { return file("groups/" + id + ".yaml", "name: Skupina\nkind: working\n"); }

}  // namespace

TEST_CASE("rules: the table is in order, its names are distinct and in kebab-case") {
  std::string_view last;
  for (const auto& row : rules()) {
    CAPTURE(row.rule.name);
    CHECK(last < row.rule.name);
    CHECK(is_kebab_case(row.rule.name));
    CHECK(row.rule.summary.cs.ends_with('.'));
    CHECK(row.rule.summary.en.ends_with('.'));
    CHECK(rule_named(row.rule.name) == &row.rule);
    last = row.rule.name;
  }
  CHECK(rule_named("no-such-rule") == nullptr);
}

TEST_CASE("rules: every rule has a page and every page a rule") {
  std::set<std::string> with_page;
  for (const auto& page : pages()) {
    CAPTURE(page.name);
    CHECK(rule_named(page.name) != nullptr);
    with_page.insert(page.name);
  }
  for (const auto& row : rules()) {
    CAPTURE(row.rule.name);
    CHECK(with_page.contains(std::string(row.rule.name)));
  }
}

TEST_CASE("rules: pages say something in both languages and show what they mean") {
  for (const auto& page : pages()) {
    CAPTURE(page.name);
    CHECK(!page.cs.empty());
    CHECK(!page.en.empty());
    const bool without = without_examples.contains(page.name);
    CHECK(page.bad.empty() == without);
    CHECK(page.good.empty() == without);
    for (const auto& examples : {page.bad, page.good})
      for (const auto& example : examples) CHECK(!example.empty());
    const auto czech = page_in(Language::cs, page), english = page_in(Language::en, page);
    CHECK(czech.starts_with("# " + page.name + "\n\n"));
    CHECK(czech.find(rule_named(page.name)->summary.cs) != czech.npos);
    CHECK(english.find(rule_named(page.name)->summary.en) != english.npos);
    CHECK((czech.find("## Špatně") == czech.npos) == without);
    CHECK((english.find("## Right") == english.npos) == without);
    CHECK(czech.find("## bad") == czech.npos);
  }
}

TEST_CASE("rules: the smallest repository has no findings") { CHECK(in_words(findings_of(minimal_with({}))) == ""); }

TEST_CASE("rules: bad examples raise their rule and no other") {
  for (const auto& page : pages())
    for (std::size_t i = 0; i < page.bad.size(); ++i) {
      INFO(page.name << ", bad example " << i + 1);
      const auto findings = findings_of(minimal_with(page.bad[i]));
      CHECK(!findings.empty());
      for (const auto& finding : findings) {
        INFO(in_words(findings));
        CHECK(finding.rule->name == page.name);
        CHECK(is_message(finding.message));
        CHECK(finding.help.cs.empty() == finding.help.en.empty());
      }
    }
}

TEST_CASE("rules: good examples raise nothing") {
  for (const auto& page : pages())
    for (const auto& example : page.good) {
      CAPTURE(page.name);
      CHECK(in_words(findings_of(minimal_with(example))) == "");
    }
}

TEST_CASE("rules: pages resolve escapes in what a file holds and keep them in what is shown") {
  for (const auto& page : pages()) {
    if (page.name == "too-long") CHECK(page.bad.front().front().bytes.find(std::string(201, 'a')) != std::string::npos);
    if (page.name == "too-long") CHECK(page.bad.front().front().text.find("\\repeat{201}{a}") != std::string::npos);
    if (page.name == "windows-line-ends") CHECK(page.bad.front().front().bytes.starts_with("kpss: 1\r\nname:"));
    if (page.name == "byte-order-mark") CHECK(page.bad.front().front().bytes.starts_with("\xEF\xBB\xBFkpss: 1\n"));
  }
}

TEST_CASE("rules: a value that was not understood raises nothing further") {
  const auto fulfilled = std::string("  - {measure: \"1.1.1\", status: fulfilled}\n");
  const std::vector<std::pair<std::string_view, Example>> cases = {
      {"wrong-form", {card_with("budget: [{year: 2024, source: region, amount: 250 Kč}]\n")}},
      {"wrong-form", {card_with("budget: [{year: rok, source: region, amount: 250}]\n")}},
      {"wrong-form", {card_with("budget: [250000]\n")}},
      {"unknown-key", {card_with("budget: [{year: 2024, source: region, amout: 250000}]\n")}},
      {"wrong-form", {file(card, "number: \"1.1.1\"\ntitle: Pomoc\ngoal: [x]\n")}},
      {"unknown-key", {file(card, "number: \"1.1.1\"\ntitle: Pomoc\ngaol: \"1.1\"\n")}},
      {"unknown-code", {card_with("indicators: [{id: a, name: A, kind: datum, baseline: 2024-01-01}]\n")}},
      {"wrong-form", {card_with("indicators: [{id: a, name: A, kind: date, baseline: 1. 1. 2024}]\n")}},
      {"wrong-form", {card_with("indicators: a\n"), records("  - {measure: \"1.1.1\", status: fulfilled, indicators: {a: 1}}\n")}},
      {"wrong-form", {card_with("indicators: [{id: \"\", name: A}]\n"), records("  - {measure: \"1.1.1\", status: fulfilled, indicators: {a: 1}}\n")}},
      {"repeated-key", {card_with("indicators: [{id: a, name: A}]\n"), records("  - {measure: \"1.1.1\", status: fulfilled, indicators: {a: 1, a: 2}}\n")}},
      {"wrong-form", {card_with("target_groups: [[seniori]]\n")}},
      {"wrong-form", {records("  - {measure: [x], status: fulfilled}\n")}},
      {"wrong-form", {file(year, "records: x\n")}},
      {"unknown-reference", {records("  - {measure: \"1.1.2\", status: fulfilled}\n")}},
      {"unknown-code", {records("  - {measure: \"1.1.1\", status: nesplneno}\n")}},
      {"wrong-form", {records("  - {measure: \"1.1.1\", status: unfulfilled, reason: }\n")}},
      {"unknown-key", {records("  - {measure: \"1.1.1\", status: unfulfilled, resaon: Bez dotace.}\n")}},
      {"broken-yaml", {file("plans/2024-2026/monitoring/2024/a.yaml", "records: [\n"), file(year, "records: []\n")}},
      {"broken-yaml", {file(plan, "title: [\n"), records("  - {measure: \"1.1.1\", status: partly}\n"), card_with("budget: [{year: 2044, source: region, amount: 1}]\n")}},
      {"broken-yaml", {file("codelists/target-groups.yaml", "codes: [\n"), card_with("target_groups: [matky]\n")}},
      {"wrong-form", {group("a"), group("b"), plan_with("", "rok 2024"), card_with("budget: [{year: 2044, source: region, amount: 1}]\n")}},
      {"period-reversed", {group("a"), group("b"), plan_with("", "{from: 2026-01-01, to: 2024-12-31}"), records(fulfilled)}},
      {"wrong-form", {group("a"), group("b"), plan_with("counts_as_fulfilled: partly\n"), records("  - {measure: \"1.1.1\", status: partly}\n")}},
      {"wrong-form", {file("kpss.yaml", "kpss: nula\nname: Obec\nterritory: Obec\n")}},
      {"wrong-form", {file("meetings/2024-03-28.yaml", "title: Jednání\ndate: 29. 3. 2024\n")}},
      {"bad-file-name", {file("meetings/28. 3. 2024.yaml", "title: Jednání\ndate: 2024-03-28\n")}},
      {"bad-file-name", {file("plans/2024-2026/monitoring/Rok 2024.yaml", "records:\n" + fulfilled)}},
  };
  for (const auto& one : cases) {
    INFO(one.second.front().bytes << in_words(findings_of(minimal_with(one.second))));
    CHECK(only(one.first, one.second));
  }
}

TEST_CASE("rules: what a plan may do") {
  CHECK(raised({group("a"), group("b"), plan_with("counts_as_fulfilled: [fulfilled, partly]\n"), records("  - {measure: \"1.1.1\", status: partly}\n")}).empty());
  CHECK(raised({group("a"), group("b"), plan_with("levels: [priorita, cíl, opatření, aktivita]\n")}).empty());
  CHECK(raised({file(plan, "title: Plán\nkind: action\nperiod: {from: 2024-01-01, to: 2024-12-31}\napprovals: [{body: rada, action: approves, date: 2023-12-01}]\nlevels: [cíl, opatření]\ngoals: [{number: \"1.1\", title: Pomoc}]\n")}).empty());
  CHECK(raised({file(card, "number: \"1.1.1\"\ntitle: Pomoc\npriority: \"1\"\n")}).empty());
  // Numbers may restart in every working group.
  CHECK(raised({group("a"), group("b"), plan_with(""), file("plans/2024-2026/measures/b-1.1.1.yaml", "number: \"1.1.1\"\ntitle: Péče\ngoal: \"1.2\"\n")}).empty());
  CHECK(raised({file("codelists/service-types.yaml", "codes: [{code: \"71\", label: nová služba}]\n"), card_with("services: [{type: \"71\"}, {type: 60a}]\n")}).empty());
}

TEST_CASE("rules: records of a year lie in any number of its files") {
  const auto in_folder = [](const std::string& realizer, const std::string& text) { return file("plans/2024-2026/monitoring/2024/" + realizer + ".yaml", "records:\n" + text); };
  const auto measure = [](const std::string& id) { return file("plans/2024-2026/measures/" + id + ".yaml", "number: " + id + "\ntitle: Pomoc\ngoal: \"1.1\"\n"); };
  CHECK(raised({group("a"), group("b"), measure("1.1.2"), measure("1.1.10"), in_folder("a", "  - {measure: \"1.1.1\", status: fulfilled}\n"), in_folder("b", "  - {measure: \"1.1.1\", status: ongoing}\n")}) ==
        Raised{"not-reported: za rok 2024 chybí záznam: 2 opatření (1.1.2, 1.1.10)", "repeated-record: opatření `1.1.1` už má za rok 2024 záznam"});
  CHECK(raised({group("a"), group("b"), measure("1.1.2"), in_folder("a", "  - {measure: \"1.1.1\", status: fulfilled}\n"), in_folder("b", "  - {measure: \"1.1.2\", status: ongoing}\n")}).empty());
}

TEST_CASE("rules: messages that depend on what is known") {
  CHECK(raised({file("kpss.yaml", "kpss: 0\nname: Obec\nterritory: Obec\n")}) == Raised{"unknown-data-version: data mají verzi 0, program čte verzi 1"});
  CHECK(raised({card_with("budget: [{year: 2024, source: region, amount: 1, thousands: 1, unit_price: 1}]\n")}) ==
        Raised{"amount-once: částka stojí pod více klíči: `amount`, `thousands` a `unit_price`"});
  CHECK(raised({card_with("services: [{type: pečovatelská služba}]\n")}) == Raised{"unknown-service-type: zákon č. 108/2006 Sb. nemá druh služby `pečovatelská služba`"});
  CHECK(raised({file("plans/2030/monitoring/2030.yaml", "records: []\n"), file("plans/2030/measures/1.yaml", "number: \"1\"\ntitle: Pomoc\ngoal: \"1\"\n")}) == Raised{"missing-plan: složka `plans/2030` nemá `plan.yaml`"});
}

}  // namespace kpss::tests
