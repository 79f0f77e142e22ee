#include "statistics/indicators.hpp"

#include <algorithm>

namespace kpss {

bool meets(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual) {
  if (const auto* wanted = std::get_if<Decimal>(&target.value), *got = std::get_if<Decimal>(&actual.value); wanted && got)
    return indicator.direction == Direction::falling ? *got <= *wanted : *got >= *wanted;
  if (const auto* wanted = std::get_if<Date>(&target.value), *got = std::get_if<Date>(&actual.value); wanted && got) return *got <= *wanted;
  if (const auto* wanted = std::get_if<bool>(&target.value), *got = std::get_if<bool>(&actual.value); wanted && got) return *got == *wanted;
  return false;
}

std::vector<IndicatorResult> results_of(const MeasureState& state, int year) {
  std::vector<IndicatorResult> results;
  for (const auto& indicator : state.measure->indicators) {
    IndicatorResult result{&indicator, indicator.targets.find(Year{year}), state.record ? state.record->indicators.find(IndicatorKey{indicator.id}) : nullptr, Reached::no_target};
    if (!result.actual)
      result.reached = Reached::no_value;
    else if (result.target)
      result.reached = meets(indicator, *result.target, *result.actual) ? Reached::yes : Reached::no;
    results.push_back(result);
  }
  return results;
}

std::int64_t measures_with_indicators(const std::vector<MeasureState>& states) {
  return std::count_if(states.begin(), states.end(), [](const MeasureState& state) { return !state.measure->indicators.empty(); });
}

}  // namespace kpss
