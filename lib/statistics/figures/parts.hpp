#pragma once

// What the answers about figures share: which measures a name is about, step by step, and how a record is shown as evidence.

#include "statistics/figure.hpp"
#include "statistics/grouping.hpp"
#include "text/decimal.hpp"

namespace kpss {

struct FigureAsked {
  const FigureScope& scope;
  const FigureName& name;

  const Selection& selection() const { return scope.selection; }
  Language language() const { return scope.selection.language; }
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return fmt::vformat(phrase.in(language()), fmt::make_format_args(args...));
  }
};

/// The measures that meet the conditions, and those that meet all but the last one; each condition is told as a step.
struct Narrowed {
  std::vector<MeasureState> met;
  std::vector<MeasureState> others;
};
/// Conditions whose key is among `left_aside` are not about measures and the caller's work. Throws Failure where a key or an id is not known.
Narrowed narrowed(const FigureAsked& asked, Explanation& out, std::span<const std::string_view> left_aside = {});

/// Whether a measure belongs where a condition says.
bool belongs(const Selection& selection, const MeasureState& state, const FigureName::Condition& condition);

/// "1.1.2 Rozšíření služby", with the year where the selection has several.
std::string name_of(const FigureAsked& asked, const MeasureState& state);
/// Where its status is written, or the measure itself where nobody reported it.
Evidence evidence(const FigureAsked& asked, const MeasureState& state);
Evidence evidence(const FigureAsked& asked, const MeasureState& state, Span at, std::string value);
/// The measures that are not of the year, behind the others.
void add_excluded(const FigureAsked& asked, Explanation& out);

std::string in_words(const FigureAsked& asked, std::int64_t number);

// Answers, by what they are about.
void answer_measures(const FigureAsked&, Explanation&);
void answer_all_measures(const FigureAsked&, Explanation&);
void answer_reported(const FigureAsked&, Explanation&);
void answer_not_reported(const FigureAsked&, Explanation&);
void answer_fulfilled(const FigureAsked&, Explanation&);
void answer_unfulfilled(const FigureAsked&, Explanation&);
void answer_with_indicator(const FigureAsked&, Explanation&);
void answer_without_indicator(const FigureAsked&, Explanation&);
void answer_without_comment(const FigureAsked&, Explanation&);
void answer_excluded(const FigureAsked&, Explanation&);
void answer_share(const FigureAsked&, Explanation&);
void answer_percent(const FigureAsked&, Explanation&);
void answer_planned(const FigureAsked&, Explanation&);
void answer_planned_lines(const FigureAsked&, Explanation&);
void answer_planned_unquantified(const FigureAsked&, Explanation&);
void answer_actual(const FigureAsked&, Explanation&);
void answer_actual_lines(const FigureAsked&, Explanation&);
void answer_actual_unquantified(const FigureAsked&, Explanation&);
void answer_exact(const FigureAsked&, Explanation&);
void answer_without_indicator_share(const FigureAsked&, Explanation&);
void answer_drawdown_pairs(const FigureAsked&, Explanation&);
void answer_drawdown_left_out(const FigureAsked&, Explanation&);
void answer_drawdown_left_planned(const FigureAsked&, Explanation&);
void answer_drawdown(const FigureAsked&, Explanation&);
void answer_before(const FigureAsked&, Explanation&);
void answer_difference(const FigureAsked&, Explanation&);
void answer_better(const FigureAsked&, Explanation&);
void answer_worse(const FigureAsked&, Explanation&);
void answer_unchanged(const FigureAsked&, Explanation&);
void answer_not_comparable(const FigureAsked&, Explanation&);
void answer_added(const FigureAsked&, Explanation&);
void answer_gone(const FigureAsked&, Explanation&);
void answer_baseline(const FigureAsked&, Explanation&);
void answer_target(const FigureAsked&, Explanation&);
void answer_value(const FigureAsked&, Explanation&);
void answer_achievement(const FigureAsked&, Explanation&);
void answer_missing_values(const FigureAsked&, Explanation&);
void answer_priorities(const FigureAsked&, Explanation&);
void answer_goals(const FigureAsked&, Explanation&);
void answer_meetings(const FigureAsked&, Explanation&);
void answer_attendance(const FigureAsked&, Explanation&);

}  // namespace kpss
