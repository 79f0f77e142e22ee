#pragma once

// A year beside the year before, measure by measure.

#include "statistics/fulfilment.hpp"

namespace kpss {

enum class Change { better, same, worse, newly_reported, no_longer_reported };

struct StateChange {
  MeasureState before;
  MeasureState now;
  Change change = Change::same;
};

/// One for every measure, in the plan's order. Better and worse follow the ladder fulfilled – ongoing – partly – not started –
/// postponed – not fulfilled – cancelled.
std::vector<StateChange> changes_between(const std::vector<MeasureState>& before, const std::vector<MeasureState>& now);

}  // namespace kpss
