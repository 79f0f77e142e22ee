#include "statistics/comparison.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace kpss {
namespace {

Change change(Status before, Status now) {
  if (before == Status::not_reported || now == Status::not_reported) return Change::not_comparable;
  if (step_of(before) == step_of(now)) return Change::same;
  return step_of(now) < step_of(before) ? Change::better : Change::worse;
}

/// This plan, the one it replaces, and so on. A circle ends where it closes.
std::vector<const Plan*> line_of(const Repository& repository, const Plan& plan) {
  std::vector<const Plan*> line;
  for (const auto* one = &plan; one && std::find(line.begin(), line.end(), one) == line.end(); one = one->replaces ? repository.plan(one->replaces->id) : nullptr) line.push_back(one);
  return line;
}

bool holds(const Plan& plan, int year) { return plan.period && plan.period->from.year <= year && year <= plan.period->to.year; }

/// The measures of a plan that a measure goes back to, over however many plans.
class Ancestors {
 public:
  Ancestors(const Repository& repository, const Plan& plan) : repository_(repository), plan_(plan) {}

  std::set<const Measure*> of(const Measure& measure) {
    found_.clear();
    seen_.clear();
    add(measure);
    return found_;
  }

 private:
  void add(const Measure& measure) {
    if (!seen_.insert(&measure).second) return;
    if (plan_of(measure) == id_of(plan_)) return static_cast<void>(found_.insert(&measure));
    for (const auto* refs : {&measure.continues, &measure.replaces})
      for (const auto& ref : *refs)
        if (const auto* earlier = measure_elsewhere(repository_, ref)) add(*earlier);
  }

  const Repository& repository_;
  const Plan& plan_;
  std::set<const Measure*> found_ = {}, seen_ = {};
};

}  // namespace

std::int64_t Comparison::count(Change wanted) const {
  return std::count_if(changes.begin(), changes.end(), [&](const StateChange& one) { return one.change == wanted; });
}

const Plan* plan_of_year(const Repository& repository, const Plan& plan, int year) {
  for (const auto* one : line_of(repository, plan))
    if (holds(*one, year)) return one;
  return nullptr;
}

std::vector<int> comparable_years(const Repository& repository, const Plan& plan, int year) {
  std::set<int> years;
  for (const auto* one : line_of(repository, plan))
    for (const int monitored : monitored_years(repository, *one))
      if (monitored < year && plan_of_year(repository, plan, monitored) == one) years.insert(monitored);
  return {years.begin(), years.end()};
}

int year_compared_with(const Repository& repository, const Plan& plan, int year) {
  const auto years = comparable_years(repository, plan, year);
  return years.empty() ? year - 1 : years.back();
}

Comparison comparison_with(const Repository& repository, const Plan& earlier, int year, const std::vector<MeasureState>& now) {
  const auto before = states_in(repository, earlier, year);
  Comparison comparison{.plan = &earlier, .year = year, .before = tally_of(before), .changes = {}, .added = {}, .gone = {}};
  Ancestors ancestors(repository, earlier);
  std::set<const Measure*> continued;
  for (const auto& state : now) {
    const auto from = ancestors.of(*state.measure);
    std::vector<MeasureState> tied;
    std::copy_if(before.begin(), before.end(), std::back_inserter(tied), [&](const MeasureState& one) { return from.contains(one.measure); });
    if (tied.empty()) {
      comparison.added.push_back(state);
      continue;
    }
    for (const auto& one : tied) continued.insert(one.measure);
    const bool agree = std::all_of(tied.begin(), tied.end(), [&](const MeasureState& one) { return one.status == tied.front().status; });
    comparison.changes.push_back({tied.front(), state, agree ? change(tied.front().status, state.status) : Change::not_comparable});
  }
  std::copy_if(before.begin(), before.end(), std::back_inserter(comparison.gone), [&](const MeasureState& one) { return !continued.contains(one.measure); });
  return comparison;
}

}  // namespace kpss
