#include <algorithm>

#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

Phrase words_of(IndicatorKind kind) {
  switch (kind) {
    case IndicatorKind::number: return {"číslo", "a number"};
    case IndicatorKind::yes_no: return {"`true` ani `false`", "`true` or `false`"};
    case IndicatorKind::date: return {"datum", "a date"};
  }
  return {};
}

std::string as_written(const IndicatorValue& value) {
  return std::visit(overloaded{[](std::monostate) { return std::string(); }, [](Decimal number) { return number.plain(); },
                               [](bool truth) { return std::string(truth ? "true" : "false"); }, [](Date date) { return date.iso(); }},
                    value.value);
}

class Check {
 public:
  Check(const Indicator& indicator, Reporter& report) : indicator_(indicator), report_(report) {}

  bool knows_kind() const { return indicator_.kind || !written(indicator_, &Indicator::kind); }

  /// Reports a value of another kind at `place`; answers with the finding.
  template <class... Place>
  Finding* value(const IndicatorValue& value, const Place&... place) const {
    const auto kind = indicator_.kind.value_or(IndicatorKind::number);
    if (std::holds_alternative<std::monostate>(value.value) || fits(value, kind)) return nullptr;
    const auto words = words_of(kind);
    auto help = indicator_.kind ? say("indikátor má `kind: {}`; opravte hodnotu, nebo `kind`", "the indicator has `kind: {}`; correct the value, or `kind`", option_of(kind).code)
                                : say("indikátor bez `kind` měří číslo; jinak doplňte `kind: yes-no`, nebo `kind: date`",
                                      "an indicator without `kind` measures a number; else add `kind: yes-no` or `kind: date`");
    return &report_.at(place..., say("`{0}` není {1}", "`{0}` is not {2}", as_written(value), words.cs, words.en), std::move(help));
  }

 private:
  const Indicator& indicator_;
  Reporter& report_;
};

void check_record(const MonitoringRecord& record, const Measure& measure, Reporter& report) {
  for (const auto& entry : record.indicators.entries) {
    const auto indicator = std::find_if(measure.indicators.begin(), measure.indicators.end(), [&](const Indicator& i) { return i.id == entry.key.id; });
    if (entry.key.id.empty() || indicator == measure.indicators.end()) continue;
    const Check check(*indicator, report);
    if (!check.knows_kind()) continue;
    if (auto* finding = check.value(entry.value, entry.node)) finding->notes.push_back({where(*indicator), say("indikátor je popsán zde", "the indicator is described here")});
  }
}

}  // namespace

void indicator_kind(const Repository& repository, Reporter& report) {
  for (const auto& measure : repository.all<Measure>())
    for (const auto& indicator : measure.indicators) {
      const Check check(indicator, report);
      if (!check.knows_kind()) continue;
      if (indicator.baseline) check.value(*indicator.baseline, indicator, &Indicator::baseline);
      for (const auto& target : indicator.targets.entries) check.value(target.value, target.node);
    }
  for (const auto& monitoring : repository.all<Monitoring>())
    for (const auto& record : monitoring.records)
      if (const auto* measure = repository.find<Measure>(record.measure.id, plan_of(monitoring))) check_record(record, *measure, report);
}

}  // namespace kpss::rule
