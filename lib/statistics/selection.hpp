#pragma once

// What a count is about: the measures of one plan or several, in one year or several, or the latest state of each.
//
//   const auto selection = select(repository, Language::cs, {&plan}, {2018});
//   selection.states       // counted
//   selection.excluded     // not counted, each with its reason

#include "statistics/fulfilment.hpp"

namespace kpss {

struct Selection {
  const Repository& repository;
  Language language;
  std::vector<const Plan*> plans;
  std::vector<int> years;  ///< Ascending; none: the latest state.
  std::vector<MeasureState> states = {};
  std::vector<Excluded> excluded = {};

  bool latest() const { return years.empty(); }
  /// A measure of two years is two states, which nobody may add up without saying so.
  bool repeats() const { return years.size() > 1; }
};

/// Plans in the order given; of each the years that its period holds.
Selection select(const Repository& repository, Language language, std::vector<const Plan*> plans, std::vector<int> years);

/// The label of a status: the plan's own word in the language the plan is written in, ours in the other.
std::string label_of(const Repository& repository, const Plan& plan, Status status, Language language);
/// The same where all plans of the selection agree, else ours.
std::string label_of(const Selection& selection, Status status);

}  // namespace kpss
