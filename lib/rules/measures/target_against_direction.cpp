#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

const Decimal* number_in(const IndicatorValue& value) { return std::get_if<Decimal>(&value.value); }

void check(const Indicator& indicator, Reporter& report) {
  if (!indicator.baseline || indicator.counting == Counting::cumulative) return;
  if (written(indicator, &Indicator::direction) && !indicator.direction) return;
  const auto direction = indicator.direction.value_or(Direction::growing);
  const auto* baseline = number_in(*indicator.baseline);
  if (!baseline || direction == Direction::keep) return;
  const bool growing = direction == Direction::growing;
  for (const auto& entry : indicator.targets.entries) {
    const auto* target = number_in(entry.value);
    if (!target || (growing ? *target >= *baseline : *target <= *baseline)) continue;
    const auto less = say("cíl {0} je nižší než výchozí hodnota {1}, a směr je růst", "the target {0} is lower than the baseline {1}, and the direction is growing", target->plain(), baseline->plain());
    const auto more = say("cíl {0} je vyšší než výchozí hodnota {1}, a směr je pokles", "the target {0} is higher than the baseline {1}, and the direction is falling", target->plain(), baseline->plain());
    report.at(entry.node, growing ? less : more,
              growing ? say("má-li hodnota klesat, napište `direction: falling`; nemá-li klesnout pod cíl, `direction: keep`", "where the value is to fall, write `direction: falling`; where it must not fall below the target, `direction: keep`")
                      : say("má-li hodnota růst, napište `direction: growing`", "where the value is to grow, write `direction: growing`"));
    return;  // One mistake of the direction, however many years it shows in.
  }
}

}  // namespace

void target_against_direction(const Measure& measure, const Repository&, Reporter& report) {
  for (const auto& indicator : measure.indicators) check(indicator, report);
}

}  // namespace kpss::rule
