#pragma once

// A year beside an earlier one, measure by measure. The earlier one may lie in the plan that this one replaces: then measures are tied by
// what they continue and replace.
//
//   if (const Plan* earlier = plan_of_year(repository, plan, 2017))
//     const Comparison comparison = comparison_with(repository, *earlier, 2017, states_in(repository, plan, 2018));

#include "statistics/fulfilment.hpp"

namespace kpss {

enum class Change { better, same, worse, not_comparable };

/// A measure that is counted in both years.
struct StateChange {
  MeasureState before;
  MeasureState now;
  Change change = Change::same;
};

struct Comparison {
  const Plan* plan = nullptr;  ///< Of the earlier year.
  int year = 0;
  Tally before;
  std::vector<StateChange> changes;  ///< In the plan's order. Better and worse follow `step_of`; what was not reported in one of the years is not comparable.
  std::vector<MeasureState> added;   ///< Counted now, and not in the earlier year.
  std::vector<MeasureState> gone;    ///< The other way round.

  std::int64_t count(Change change) const;
};

/// The plan whose period holds a year: this one, else the one it replaces, and so on; nothing where none does.
const Plan* plan_of_year(const Repository& repository, const Plan& plan, int year);

/// The years before `year` that this plan and those it replaces were monitored in, in ascending order.
std::vector<int> comparable_years(const Repository& repository, const Plan& plan, int year);

/// The year that `year` is compared with where nobody chose one: the newest of these; the year before where there is none.
int year_compared_with(const Repository& repository, const Plan& plan, int year);

/// `now` beside a year of `earlier`. A measure that continues several ones is compared where these had one status, and is not comparable else.
Comparison comparison_with(const Repository& repository, const Plan& earlier, int year, const std::vector<MeasureState>& now);

}  // namespace kpss
