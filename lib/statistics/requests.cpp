#include "statistics/requests.hpp"

#include <algorithm>

#include "text/collation.hpp"

namespace kpss {
namespace {

const MeasureState* state_of(const std::vector<MeasureState>& states, const Measure* measure) {
  const auto it = std::find_if(states.begin(), states.end(), [&](const MeasureState& state) { return state.measure == measure; });
  return it == states.end() ? nullptr : &*it;
}

/// The year before in this plan; where it says nothing, in the plan before, of the measure that this one continues.
MeasureState state_before(const Repository& repository, const Measure& measure, const std::vector<MeasureState>& states, int year) {
  const auto* here = state_of(states, &measure);
  if (here && here->record) return *here;
  for (const auto& ref : measure.continues) {
    const auto* earlier = measure_elsewhere(repository, ref);
    const auto* plan = earlier ? repository.plan(plan_of(*earlier)) : nullptr;
    if (!plan) continue;
    const auto there = states_in(repository, *plan, year);
    if (const auto* state = state_of(there, earlier); state && state->record) return *state;
  }
  return here ? *here : MeasureState{&measure, nullptr, Status::not_reported, year, repository.plan(plan_of(measure))};
}

/// What the year counts, and what is over by its schedule although it was never fulfilled: somebody may have gone on with it.
std::vector<MeasureState> states_to_ask(const Repository& repository, const Plan& plan, int year, const std::vector<MeasureState>& before) {
  std::vector<MeasureState> states;
  for (const auto& [measure, record, of, standing] : measures_of_year(repository, plan, year)) {
    const auto* earlier = state_of(before, measure);
    const bool left_open = standing == Standing::over && earlier && earlier->record && !counts_as_fulfilled(plan, earlier->status);
    if (standing == Standing::counted || left_open) states.push_back({measure, record, record && record->status ? *record->status : Status::not_reported, of, &plan});
  }
  return states;
}

}  // namespace

std::vector<std::string> asked_about(const Plan& plan, const Measure& measure, bool in_charge) {
  std::vector<std::string> ids;
  for (const auto& ref : measure.responsible)
    if (!ref.id.empty() && std::find(ids.begin(), ids.end(), ref.id) == ids.end()) ids.push_back(ref.id);
  if (const auto group = group_of(plan, measure); ids.empty() && in_charge && !group.empty()) ids.emplace_back(group);
  return ids;
}

Requests requests_in(const Repository& repository, const Plan& plan, int year, bool in_charge) {
  Requests requests;
  const auto before = states_in(repository, plan, year - 1);
  for (const auto& state : states_to_ask(repository, plan, year, before)) {
    const auto& measure = *state.measure;
    const auto ids = asked_about(plan, measure, in_charge);
    if (ids.empty()) requests.nobody.push_back(&measure);
    for (const auto& id : ids) {
      auto it = std::find_if(requests.sheets.begin(), requests.sheets.end(), [&](const Request& request) { return request.realizer == id; });
      if (it == requests.sheets.end()) it = requests.sheets.insert(it, {id, {}});
      it->measures.push_back({state, state_before(repository, measure, before, year - 1)});
    }
  }
  std::stable_sort(requests.sheets.begin(), requests.sheets.end(), [](const Request& a, const Request& b) { return compare_natural(a.realizer, b.realizer) < 0; });
  return requests;
}

}  // namespace kpss
