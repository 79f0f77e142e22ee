#pragma once

// What indicators show in a year: from the baseline over the target to what was reached. Without a target nothing is claimed; a missing
// value is missing, not zero. Definitions: man 7 kpss-statistics.

#include "statistics/fulfilment.hpp"

namespace kpss {

enum class Reached { yes, no, no_target, no_value };

/// A value that was reported for a year.
struct YearValue {
  int year = 0;
  const MonitoringRecord* record = nullptr;
  const IndicatorValue* value = nullptr;  ///< Null: nothing was reported.
};

struct IndicatorResult {
  const Indicator* indicator = nullptr;
  const IndicatorValue* target = nullptr;
  const IndicatorValue* actual = nullptr;  ///< As reported for the year.
  std::optional<IndicatorValue> counted;   ///< What is held against the target: the same, or the sum of the years of a cumulative one.
  std::vector<YearValue> years;            ///< What it was counted from: the year, or all years of the plan up to it.
  Reached reached = Reached::no_target;
  std::optional<std::int64_t> achievement;  ///< Tenths of a percent of the way; may be negative or above 1000.
};

/// One for every indicator of the measure, in its order.
std::vector<IndicatorResult> results_of(const Repository& repository, const MeasureState& state);

/// Whether a value meets its target: numbers by the indicator's direction (growing ≥, falling ≤, keep ≥), a date not later, yes as planned.
bool meets(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual);

/// How far a number came on its way from the baseline to the target, in tenths of a percent, half up; without a baseline that lies on the way, its part
/// of the target; a sum of years begins at zero. Nothing for what is no number, where the target is zero or cannot be told, and for falling ones without a baseline.
std::optional<std::int64_t> achievement(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual);

/// Whether that is a part of the way from the baseline; else it is a part of the target.
bool achievement_from_baseline(const Indicator& indicator, const IndicatorValue& target);

bool is_cumulative(const Indicator& indicator);

/// How many measures have an indicator at all. Measures of process have none; that is said and not punished.
std::int64_t measures_with_indicators(const std::vector<MeasureState>& states);

}  // namespace kpss
