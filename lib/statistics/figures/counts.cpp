// Figures that count measures: how many of those the name is about have a property.

#include <algorithm>

#include "shape/places.hpp"
#include "statistics/figures/parts.hpp"
#include "text/grammar.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

template <class Property>
void count(const FigureAsked& asked, Explanation& out, Property has) {
  const auto measures = narrowed(asked, out);
  std::vector<MeasureState> others;
  for (const auto& state : measures.met)
    if (has(state))
      out.in.push_back(evidence(asked, state));
    else
      others.push_back(state);
  // With a property of its own the figure leaves out those without it; a mere count leaves out what the last condition did.
  for (const auto& state : others.empty() && out.in.size() == measures.met.size() ? measures.others : others) out.out.push_back(evidence(asked, state));
  add_excluded(asked, out);
  out.value = in_words(asked, static_cast<std::int64_t>(out.in.size()));
}

bool is_reported(const MeasureState& state) { return state.status != Status::not_reported; }
bool is_fulfilled(const MeasureState& state) { return counts_as_fulfilled(*state.plan, state.status); }
bool has_indicator(const MeasureState& state) { return !state.measure->indicators.empty(); }

/// What the plans of the selection count as fulfilled; a figure without it cannot be read.
void say_what_counts(const FigureAsked& asked, Explanation& out) {
  for (const auto* plan : asked.selection().plans) {
    std::vector<std::string> labels;
    for (const auto status : statuses)
      if (counts_as_fulfilled(*plan, status)) labels.push_back(quoted(asked.language(), label_of(asked.selection().repository, *plan, status, asked.language())));
    out.steps.push_back(asked.text({"plán {} počítá za splněné: {}", "plan {} counts as fulfilled: {}"}, id_of(*plan), listed(asked.language(), labels)));
  }
}

}  // namespace

void answer_measures(const FigureAsked& asked, Explanation& out) {
  count(asked, out, [](const MeasureState&) { return true; });
}
void answer_reported(const FigureAsked& asked, Explanation& out) { count(asked, out, is_reported); }
void answer_not_reported(const FigureAsked& asked, Explanation& out) {
  count(asked, out, [](const MeasureState& state) { return !is_reported(state); });
}
void answer_fulfilled(const FigureAsked& asked, Explanation& out) {
  say_what_counts(asked, out);
  count(asked, out, is_fulfilled);
}
void answer_unfulfilled(const FigureAsked& asked, Explanation& out) {
  say_what_counts(asked, out);
  count(asked, out, [](const MeasureState& state) { return fell_short(*state.plan, state.status); });
}
void answer_with_indicator(const FigureAsked& asked, Explanation& out) { count(asked, out, has_indicator); }
void answer_without_indicator(const FigureAsked& asked, Explanation& out) {
  count(asked, out, [](const MeasureState& state) { return !has_indicator(state); });
}
void answer_without_comment(const FigureAsked& asked, Explanation& out) {
  count(asked, out, [](const MeasureState& state) { return state.record && !state.record->comment; });
}

void answer_excluded(const FigureAsked& asked, Explanation& out) {
  add_excluded(asked, out);
  out.in = std::move(out.out);
  out.out.clear();
  out.value = in_words(asked, static_cast<std::int64_t>(out.in.size()));
}

}  // namespace kpss
