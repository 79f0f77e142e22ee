// A year beside an earlier one: of the same plan, and of the plan it replaces.

#include "statistics/comparison.hpp"

#include "rules_support.hpp"

namespace kpss::tests {
namespace {

Repository loaded(const Example& files) {
  std::vector<Input> inputs;
  for (const auto& one : files) inputs.push_back({one.path, {}, one.bytes});
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  CHECK(findings.empty());
  return repository;
}

ExampleFile plan(const std::string& id, const std::string& from, const std::string& to, const std::string& more = "") {
  return file("plans/" + id + "/plan.yaml", "title: Plán " + id + "\nkind: action\nperiod: {from: " + from + "-01-01, to: " + to + "-12-31}\ngoals: [{number: \"1\", title: Cíl}]\n" + more);
}
ExampleFile measure(const std::string& of, const std::string& number, const std::string& more = "") {
  return file("plans/" + of + "/measures/" + number + ".yaml", "number: \"" + number + "\"\ntitle: Opatření " + number + "\ngoal: \"1\"\n" + more);
}
ExampleFile records(const std::string& of, const std::string& year, const std::string& rows) { return file("plans/" + of + "/monitoring/" + year + ".yaml", "records: [" + rows + "]\n"); }
std::string record(const std::string& number, const std::string& status) { return "{measure: \"" + number + "\", status: " + status + "},"; }

/// Two plans, one after the other: 1.1 goes on, 1.2 and 1.3 become one, 1.4 ends, 1.5 is new, 1.6 was not reported.
Example two_plans() {
  return {file("kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\n"),
          plan("a", "2016", "2017"),
          measure("a", "1.1"), measure("a", "1.2"), measure("a", "1.3"), measure("a", "1.4"), measure("a", "1.6"),
          records("a", "2017", record("1.1", "partly") + record("1.2", "fulfilled") + record("1.3", "unfulfilled") + record("1.4", "cancelled")),
          plan("b", "2018", "2019", "replaces: a\n"),
          measure("b", "1.1", "continues: [a/1.1]\n"), measure("b", "1.2", "replaces: [a/1.2, a/1.3]\n"), measure("b", "1.5"), measure("b", "1.6", "continues: [a/1.6]\n"),
          records("b", "2018", record("1.1", "fulfilled") + record("1.2", "fulfilled") + record("1.5", "ongoing") + record("1.6", "partly"))};
}

std::vector<std::string> numbers(const std::vector<MeasureState>& states) {
  std::vector<std::string> numbers;
  for (const auto& state : states) numbers.push_back(state.measure->number.text);
  return numbers;
}

}  // namespace

TEST_CASE("changes between years of one plan: better, worse, and what cannot be compared") {
  Findings findings;
  const auto repository = load(discover(root / "examples/kojetin"), findings);
  const auto& plan = *repository.plan("2018-2019");
  CHECK(plan_of_year(repository, plan, 2018) == &plan);
  CHECK(comparable_years(repository, plan, 2019) == std::vector<int>{2018});
  CHECK(comparable_years(repository, plan, 2018).empty());
  const auto now = states_in(repository, plan, 2019);
  const auto comparison = comparison_with(repository, plan, 2018, now);
  CHECK(comparison.changes.size() + comparison.added.size() == now.size());
  for (const auto& change : comparison.changes) {
    const bool unknown = change.before.status == Status::not_reported || change.now.status == Status::not_reported;
    CHECK((change.change == Change::not_comparable) == unknown);
    if (!unknown && change.before.status == change.now.status) CHECK(change.change == Change::same);  // Some statuses rank alike.
  }
}

TEST_CASE("a year of the plan before: measures are tied by what they continue and replace") {
  const auto repository = loaded(two_plans());
  const auto& now = *repository.plan("b");
  CHECK(plan_of_year(repository, now, 2017) == repository.plan("a"));
  CHECK(plan_of_year(repository, now, 2015) == nullptr);
  CHECK(comparable_years(repository, now, 2018) == std::vector<int>{2017});
  const auto comparison = comparison_with(repository, *repository.plan("a"), 2017, states_in(repository, now, 2018));
  CHECK(comparison.before.total() == 5);
  REQUIRE(comparison.changes.size() == 3);
  CHECK(comparison.changes[0].change == Change::better);
  CHECK(comparison.changes[1].change == Change::not_comparable);  // Two measures of different status became one.
  CHECK(comparison.changes[2].change == Change::not_comparable);  // Nobody reported on the earlier one.
  CHECK(numbers(comparison.added) == std::vector<std::string>{"1.5"});
  CHECK(numbers(comparison.gone) == std::vector<std::string>{"1.4"});
  CHECK(comparison.count(Change::better) == 1);
  CHECK(comparison.count(Change::worse) == 0);
}

TEST_CASE("several measures of one status that became one are compared; plans that replace each other end") {
  auto files = two_plans();
  files[7].bytes = "records: [" + record("1.2", "partly") + record("1.3", "partly") + "]\n";
  auto repository = loaded(files);
  const auto comparison = comparison_with(repository, *repository.plan("a"), 2017, states_in(repository, *repository.plan("b"), 2018));
  CHECK(comparison.changes[1].change == Change::better);
  files[1].bytes += "replaces: b\n";
  repository = loaded(files);
  CHECK(plan_of_year(repository, *repository.plan("b"), 2010) == nullptr);
}

}  // namespace kpss::tests
