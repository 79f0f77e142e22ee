#pragma once

// What indicators show in a year. Without a target nothing is claimed; a missing value is missing, not zero.

#include "statistics/fulfilment.hpp"

namespace kpss {

enum class Reached { yes, no, no_target, no_value };

struct IndicatorResult {
  const Indicator* indicator = nullptr;
  const IndicatorValue* target = nullptr;
  const IndicatorValue* actual = nullptr;
  Reached reached = Reached::no_target;
};

/// One for every indicator of the measure, in its order.
std::vector<IndicatorResult> results_of(const MeasureState& state, int year);

/// Whether a value meets its target: numbers by the indicator's direction (growing ≥, falling ≤, keep ≥), a date not later, yes as planned.
bool meets(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual);

/// How many measures have an indicator at all. Measures of process have none; that is said and not punished.
std::int64_t measures_with_indicators(const std::vector<MeasureState>& states);

}  // namespace kpss
