#include "statistics/history.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "statistics/comparison.hpp"

namespace kpss {
namespace {

bool is_worse(Status now, Status before) { return step_of(now) > step_of(before); }

/// The order of measures in a history. Records lie on one shelf, so their places on it are an order too.
auto rank(const HistoryMember& member) {
  const auto begins = member.plan->period ? member.plan->period->from : Date{};
  return std::tuple(begins, member.plan->kind == PlanKind::action, member.measure);
}

}  // namespace

MeasureHistories::MeasureHistories(const Repository& repository) : repository_(repository) {
  for (const auto& plan : repository.all<Plan>()) {
    for (const auto year : monitored_years(repository, plan))
      for (const auto& one : measures_of_year(repository, plan, year))
        if (one.standing == Standing::counted || one.record) states_[one.measure].push_back({one.measure, one.record, one.record && one.record->status ? *one.record->status : Status::not_reported, year, &plan});
    for (const auto& entry : plan.not_continued)
      if (const auto* measure = measure_elsewhere(repository, entry.measure)) not_continued_[measure].push_back({&plan, &entry});
  }
  for (const auto& measure : repository.all<Measure>()) {
    tie(measure, TieKind::continues, measure.continues);
    tie(measure, TieKind::replaces, measure.replaces);
    tie(measure, TieKind::carries_out, measure.carries_out);
  }
}

void MeasureHistories::tie(const Measure& from, TieKind kind, const std::vector<Ref<MeasureElsewhere>>& refs) {
  for (const auto& ref : refs) {
    const auto* to = measure_elsewhere(repository_, ref);
    if (!to || to == &from || !repository_.plan(plan_of(*to)) || !repository_.plan(plan_of(from))) continue;
    back_[&from].push_back({kind, to});
    forth_[to].push_back({kind, &from});
  }
}

/// Adds what the ties lead to: over plans any number of steps, between a plan and its action plan a single one. What is known already stays what it is.
void MeasureHistories::follow(Kin& kin, std::vector<const Measure*> from, const Ties& ties, bool over_plans, Kinship kinship) const {
  for (std::size_t i = 0; i < from.size(); ++i) {
    const auto found = ties.find(from[i]);
    if (found == ties.end()) continue;
    for (const auto& [kind, to] : found->second)
      if ((kind != TieKind::carries_out) == over_plans && kin.emplace(to, kinship).second && over_plans) from.push_back(to);
  }
}

MeasureHistories::Kin MeasureHistories::kin_of(const Measure& measure) const {
  Kin kin{{&measure, Kinship::itself}};
  follow(kin, {&measure}, back_, true, Kinship::earlier);
  follow(kin, {&measure}, forth_, true, Kinship::later);
  const Kin line = kin;
  std::vector<const Measure*> of_line, beside;
  for (const auto& [one, kinship] : line) of_line.push_back(one);
  follow(kin, of_line, forth_, false, Kinship::carries_out);
  follow(kin, of_line, back_, false, Kinship::carried_out);
  // Action plans may bridge years without a medium-term plan, so what those measures go on with belongs to the history too.
  for (const auto& [one, kinship] : kin)
    if (!line.contains(one)) beside.push_back(one);
  follow(kin, beside, back_, true, Kinship::earlier);
  return kin;
}

HistoryMember MeasureHistories::member(const Measure& measure, Kinship kinship) const {
  HistoryMember member{.plan = repository_.plan(plan_of(measure)), .measure = &measure, .kinship = kinship, .ties = {}, .not_continued = {}, .years = {}};
  if (const auto ties = back_.find(&measure); ties != back_.end()) member.ties = ties->second;
  if (const auto said = not_continued_.find(&measure); said != not_continued_.end()) member.not_continued = said->second;
  if (const auto states = states_.find(&measure); states != states_.end())
    for (const auto& state : states->second) member.years.push_back(state.year);
  return member;
}

/// What was last reported before a year: of the measure, else of all those it follows. `met` are those looked at.
std::vector<MeasureState> MeasureHistories::last_before(const Measure& measure, int year, std::vector<const Measure*>& met) const {
  if (std::find(met.begin(), met.end(), &measure) != met.end()) return {};
  met.push_back(&measure);
  if (const auto found = states_.find(&measure); found != states_.end()) {
    const auto& states = found->second;
    const auto last = std::find_if(states.rbegin(), states.rend(), [&](const MeasureState& state) { return state.year < year && state.status != Status::not_reported; });
    if (last != states.rend()) return {*last};
  }
  std::vector<MeasureState> last;
  if (const auto ties = back_.find(&measure); ties != back_.end())
    for (const auto& [kind, to] : ties->second)
      if (kind != TieKind::carries_out) std::ranges::copy(last_before(*to, year, met), std::back_inserter(last));
  return last;
}

int MeasureHistories::back_since(const MeasureState& state) const {
  if (state.status == Status::not_reported) return 0;
  std::vector<const Measure*> met;
  const auto before = last_before(*state.measure, state.year, met);
  int newest = 0;
  for (const auto& earlier : before) {
    if (!is_worse(state.status, earlier.status)) return 0;
    newest = std::max(newest, earlier.year);
  }
  return newest;
}

MeasureHistory MeasureHistories::of(const Measure& measure) const {
  MeasureHistory history;
  history.of = &measure;
  if (!repository_.plan(plan_of(measure))) return history;
  for (const auto& [one, kinship] : kin_of(measure)) history.members.push_back(member(*one, kinship));
  std::ranges::sort(history.members, {}, rank);
  for (const auto& member : history.members) {
    if (member.years.empty()) continue;
    for (const auto& state : states_.at(member.measure))
      history.years.push_back({&member, state, back_since(state), results_of(repository_, state), planned_in(*member.measure, state.year), state.record ? actual_in(*state.record) : MoneySum{}});
  }
  std::ranges::stable_sort(history.years, {}, [](const HistoryYear& year) { return year.state.year; });
  return history;
}

}  // namespace kpss
