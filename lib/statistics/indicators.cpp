#include "statistics/indicators.hpp"

#include <algorithm>

namespace kpss {
namespace {

/// Beyond this a percent would not fit its arithmetic; no indicator of a town comes near it.
constexpr std::int64_t largest = 4'000'000'000'000'000;

bool fits(std::int64_t number) { return number >= -largest && number <= largest; }

/// Nothing for what is no number, or too large to reckon with.
const Decimal* number_in(const IndicatorValue& value) {
  const auto* number = std::get_if<Decimal>(&value.value);
  return number && fits(number->millionths) ? number : nullptr;
}

/// part / whole in tenths of a percent, half up, also below zero.
std::optional<std::int64_t> tenths(std::int64_t part, std::int64_t whole) {
  if (!fits(part) || !fits(whole) || whole == 0) return {};
  if (whole < 0) {
    part = -part;
    whole = -whole;
  }
  const auto doubled = part * 2000 + whole;
  const auto by = whole * 2;
  return doubled / by - (doubled % by < 0 ? 1 : 0);
}

std::optional<IndicatorValue> sum_of(const std::vector<YearValue>& years) {
  std::int64_t sum = 0;
  bool any = false;
  for (const auto& one : years) {
    const auto* number = one.value ? number_in(*one.value) : nullptr;
    if (!number) continue;
    if (!fits(sum + number->millionths)) return {};
    sum += number->millionths;
    any = true;
  }
  return any ? std::optional(IndicatorValue{Decimal{sum}}) : std::nullopt;
}

/// The values of an indicator in the year, or of a cumulative one in all years of the plan up to it in which the measure was in force.
std::vector<YearValue> values_of(const Repository& repository, const MeasureState& state, const Indicator& indicator) {
  const auto value = [&](const MonitoringRecord* record) { return record ? record->indicators.find(IndicatorKey{indicator.id}) : nullptr; };
  if (!is_cumulative(indicator) || !state.plan || !state.plan->period) return {{state.year, state.record, value(state.record)}};
  std::vector<YearValue> years;
  for (const auto& one : years_of(repository, *state.plan, *state.measure, state.year))
    if (one.standing == Standing::counted) years.push_back({one.year, one.record, value(one.record)});
  return years;
}

Reached reached(const IndicatorResult& result) {
  const bool whole = std::all_of(result.years.begin(), result.years.end(), [](const YearValue& one) { return one.value != nullptr; });
  if (!result.target) return Reached::no_target;
  if (!result.counted) return Reached::no_value;
  if (meets(*result.indicator, *result.target, *result.counted) && (whole || result.indicator->direction != Direction::falling)) return Reached::yes;
  return whole ? Reached::no : Reached::no_value;
}

}  // namespace

bool is_cumulative(const Indicator& indicator) { return indicator.counting == Counting::cumulative; }

bool meets(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual) {
  if (const auto* wanted = std::get_if<Decimal>(&target.value), *got = std::get_if<Decimal>(&actual.value); wanted && got)
    return indicator.direction == Direction::falling ? *got <= *wanted : *got >= *wanted;
  if (const auto* wanted = std::get_if<Date>(&target.value), *got = std::get_if<Date>(&actual.value); wanted && got) return *got <= *wanted;
  if (const auto* wanted = std::get_if<bool>(&target.value), *got = std::get_if<bool>(&actual.value); wanted && got) return *got == *wanted;
  return false;
}

bool achievement_from_baseline(const Indicator& indicator, const IndicatorValue& target) {
  const auto* start = indicator.baseline ? number_in(*indicator.baseline) : nullptr;
  const auto* wanted = number_in(target);
  if (!start || !wanted || is_cumulative(indicator)) return false;  // A sum begins at zero.
  const auto direction = indicator.direction.value_or(Direction::growing);
  return (direction == Direction::growing && *start < *wanted) || (direction == Direction::falling && *start > *wanted);
}

std::optional<std::int64_t> achievement(const Indicator& indicator, const IndicatorValue& target, const IndicatorValue& actual) {
  const auto *wanted = number_in(target), *got = number_in(actual);
  if (!wanted || !got) return {};
  if (achievement_from_baseline(indicator, target)) {
    const auto start = number_in(*indicator.baseline)->millionths;
    return tenths(got->millionths - start, wanted->millionths - start);
  }
  if (indicator.direction == Direction::falling || wanted->millionths <= 0) return {};
  return tenths(got->millionths, wanted->millionths);
}

std::vector<IndicatorResult> results_of(const Repository& repository, const MeasureState& state) {
  std::vector<IndicatorResult> results;
  for (const auto& indicator : state.measure->indicators) {
    IndicatorResult result{.indicator = &indicator, .target = indicator.targets.find(Year{state.year}), .counted = {}, .years = values_of(repository, state, indicator), .achievement = {}};
    result.actual = state.record ? state.record->indicators.find(IndicatorKey{indicator.id}) : nullptr;
    if (is_cumulative(indicator))
      result.counted = sum_of(result.years);
    else if (result.actual)
      result.counted = *result.actual;
    result.reached = reached(result);
    const bool claimed = result.reached == Reached::yes || result.reached == Reached::no;
    if (claimed && result.target && result.counted) result.achievement = achievement(indicator, *result.target, *result.counted);
    results.push_back(std::move(result));
  }
  return results;
}

std::int64_t measures_with_indicators(const std::vector<MeasureState>& states) {
  return std::count_if(states.begin(), states.end(), [](const MeasureState& state) { return !state.measure->indicators.empty(); });
}

}  // namespace kpss
