#pragma once

// A year beside the year before, measure by measure.

#include "statistics/fulfilment.hpp"

namespace kpss {

/// The statuses from the best to the worst; a measure that was not reported stands on no step.
inline constexpr Status ladder[] = {Status::fulfilled, Status::ongoing, Status::partly, Status::not_started, Status::postponed, Status::unfulfilled, Status::cancelled};

enum class Change { better, same, worse, newly_reported, no_longer_reported };

struct StateChange {
  MeasureState before;
  MeasureState now;
  Change change = Change::same;
};

/// One for every measure, in the plan's order. Better and worse follow the ladder.
std::vector<StateChange> changes_between(const std::vector<MeasureState>& before, const std::vector<MeasureState>& now);

}  // namespace kpss
