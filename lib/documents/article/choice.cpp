#include "documents/article/choice.hpp"

#include <algorithm>
#include <set>

#include "documents/figures.hpp"
#include "statistics/comparison.hpp"

namespace kpss {
namespace {

using Chosen = std::vector<const MeasureState*>;

constexpr std::size_t most_done = 5;
constexpr std::size_t most_missed = 3;
constexpr std::size_t most_next = 3;

bool has_comment(const MeasureState* state) { return state->record && state->record->comment; }

/// Measures of the year or not yet of it, in the order of the plan, which is that of their places.
std::vector<const Measure*> first_measures(std::vector<const Measure*> measures, std::size_t most) {
  std::sort(measures.begin(), measures.end());
  if (measures.size() > most) measures.resize(most);
  return measures;
}

/// At most so many of them, again in the order of the plan, which is that of their places.
Chosen first_in_order(Chosen chosen, std::size_t most) {
  if (chosen.size() > most) chosen.resize(most);
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

Chosen those(const std::vector<MeasureState>& states, auto wanted) {
  Chosen chosen;
  for (const auto& state : states)
    if (wanted(state)) chosen.push_back(&state);
  return chosen;
}

/// One of each priority to the front.
Chosen spread(const Plan& plan, const Chosen& chosen) {
  std::set<const Priority*> told;
  Chosen front, back;
  for (const auto* state : chosen) (told.insert(place_of(plan, *state->measure).priority).second ? front : back).push_back(state);
  front.insert(front.end(), back.begin(), back.end());
  return front;
}

}  // namespace

ArticleChoice choice_for_article(const Plan& plan, const std::vector<MeasureState>& states, const std::vector<Excluded>& excluded, int year) {
  auto done = those(states, [&](const MeasureState& state) { return counts_as_fulfilled(plan, state.status); });
  std::stable_partition(done.begin(), done.end(), has_comment);
  auto missed = those(states, [&](const MeasureState& state) { return fell_short(plan, state.status) && state.record->reason; });
  std::stable_sort(missed.begin(), missed.end(), [](const MeasureState* a, const MeasureState* b) { return step_of(a->status) > step_of(b->status); });
  const auto begins_next = [&](const Measure& measure) { return measure.schedule && measure.schedule->from && measure.schedule->from->year == year + 1; };
  std::vector<const Measure*> begins, goes_on;
  for (const auto& left : excluded)
    if (left.standing == Standing::not_begun && begins_next(*left.measure)) begins.push_back(left.measure);
  for (const auto& state : states) {
    const bool to_go_on = fell_short(plan, state.status) && (state.record->proposal == Proposal::continues || state.record->proposal == Proposal::changes);
    if (begins_next(*state.measure))
      begins.push_back(state.measure);
    else if (to_go_on)
      goes_on.push_back(state.measure);
  }
  return {first_in_order(spread(plan, done), most_done), first_in_order(std::move(missed), most_missed), first_measures(std::move(begins), most_next), first_measures(std::move(goes_on), most_next)};
}

}  // namespace kpss
