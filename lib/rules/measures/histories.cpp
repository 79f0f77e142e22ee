#include "rules/measures/histories.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "model/fulfilled.hpp"
#include "repository/references.hpp"
#include "rules/known.hpp"

namespace kpss {
namespace {

using Histories = std::map<std::pair<std::string_view, std::string_view>, History>;

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

/// A record that stands somewhere.
struct Standing {
  const MonitoringRecord* record = nullptr;
  const Plan* plan = nullptr;
  int year = 0;
  int height = 0;
};

/// The last that stands somewhere of those that a measure continues or replaces; of one that was never reported, of those before it. Nothing
/// where a link or a plan was not understood.
struct Predecessors {
  const Repository& repository;
  const Histories& histories;
  int year;
  std::vector<Standing> last = {};
  std::set<const Measure*> met = {};
  bool sure = true;

  void add(const Measure& measure) {
    if (!met.insert(&measure).second) return;
    sure = sure && is_known(measure, &Measure::continues) && is_known(measure, &Measure::replaces);
    for (const auto* refs : {&measure.continues, &measure.replaces})
      for (const auto& ref : *refs) {
        const auto* before = measure_elsewhere(repository, ref);
        if (!before) sure = false;
        else if (!met.contains(before) && !add_last_of(*before)) add(*before);
      }
  }

  bool add_last_of(const Measure& measure) {
    const auto* plan = repository.plan(plan_of(measure));
    const auto history = histories.find({plan_of(measure), id_of(measure)});
    if (!plan || !is_known(*plan, &Plan::counts_as_fulfilled)) sure = false;
    if (!sure || history == histories.end()) return false;
    for (auto one = history->second.rbegin(); one != history->second.rend(); ++one)
      if (const auto stands = height(*plan, *one->second); stands && one->first < year) return last.push_back({one->second, plan, one->first, *stands}), true;
    return false;
  }
};

void add_step_into_plan(const Repository& repository, const Histories& histories, const Measure& measure, std::vector<StepBack>& steps) {
  const auto& plan = *repository.plan(plan_of(measure));
  const auto& history = histories.at({plan_of(measure), id_of(measure)});
  const auto first = std::ranges::find_if(history, [&](const auto& one) { return height(plan, *one.second).has_value(); });
  if (first == history.end() || first->second->status == Status::ongoing || written(*first->second, &MonitoringRecord::reason)) return;
  const auto now = *height(plan, *first->second);
  Predecessors before{repository, histories, first->first};
  before.add(measure);
  if (!before.sure || before.last.empty() || std::ranges::any_of(before.last, [&](const Standing& one) { return one.height <= now; })) return;
  const auto newest = std::ranges::max_element(before.last, {}, &Standing::year);
  steps.push_back({newest->record, first->second, newest->year, id_of(*newest->plan)});
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
  const auto all = histories(repository);
  for (const auto& [key, history] : all) {
    const auto* plan = repository.plan(key.first);
    if (!plan || !is_known(*plan, &Plan::counts_as_fulfilled)) continue;
    if (const auto* measure = repository.find<Measure>(key.second, key.first)) add_step_into_plan(repository, all, *measure, steps);
    add_steps_back(*plan, history, steps);
  }
  return steps;
}

}  // namespace kpss
