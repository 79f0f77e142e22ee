#include "rules/measures/histories.hpp"

#include <optional>

#include "model/fulfilled.hpp"
#include "rules/known.hpp"

namespace kpss {
namespace {

/// How high a record stands; nothing where its status is not known or the measure was cancelled.
std::optional<int> height(const Plan& plan, const MonitoringRecord& record) {
  if (!record.status || *record.status == Status::cancelled) return {};
  if (counts_as_fulfilled(plan, *record.status)) return 2;
  switch (*record.status) {
    case Status::fulfilled:
    case Status::partly:
    case Status::ongoing: return 1;
    default: return 0;
  }
}

void add_steps_back(const Plan& plan, const History& history, std::vector<StepBack>& steps) {
  StepBack step;
  int before = 0;
  for (const auto& [year, record] : history) {
    const auto now = height(plan, *record);
    if (!now) continue;
    step.later = record;
    if (step.earlier && *now < before && !written(*record, &MonitoringRecord::reason)) steps.push_back(step);
    step.earlier = record;
    step.earlier_year = year;
    before = *now;
  }
}

}  // namespace

std::map<std::pair<std::string_view, std::string_view>, History> histories(const Repository& repository) {
  std::map<std::pair<std::string_view, std::string_view>, History> all;
  for (const auto& monitoring : repository.all<Monitoring>()) {
    const auto year = year_of(monitoring);
    if (year == 0) continue;
    for (const auto& record : monitoring.records)
      if (!record.measure.id.empty()) all[{plan_of(monitoring), record.measure.id}].emplace(year, &record);
  }
  return all;
}

std::vector<StepBack> unexplained_steps_back(const Repository& repository) {
  std::vector<StepBack> steps;
  for (const auto& [key, history] : histories(repository)) {
    const auto* plan = repository.plan(key.first);
    if (plan && is_known(*plan, &Plan::counts_as_fulfilled)) add_steps_back(*plan, history, steps);
  }
  return steps;
}

}  // namespace kpss
