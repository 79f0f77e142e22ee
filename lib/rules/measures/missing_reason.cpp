#include <algorithm>

#include "model/fulfilled.hpp"
#include "rules/measures/histories.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void missing_reason(const Repository& repository, Reporter& report) {
  const auto steps = unexplained_steps_back(repository);  // Reported as `status-went-back`.
  const auto went_back = [&](const MonitoringRecord& record) { return std::any_of(steps.begin(), steps.end(), [&](const StepBack& step) { return step.later == &record; }); };
  for (const auto& monitoring : repository.all<Monitoring>()) {
    const auto* plan = repository.plan(plan_of(monitoring));
    if (!plan || !understood(*plan, &Plan::counts_as_fulfilled)) continue;
    for (const auto& record : monitoring.records) {
      if (!record.status || *record.status == Status::ongoing || counts_as_fulfilled(*plan, *record.status) || written(record, &MonitoringRecord::reason) || went_back(record)) continue;
      const auto status = option_of(*record.status);
      report.at(record, &MonitoringRecord::status, say("u stavu `{0}` ({1}) chybí důvod", "the status `{0}` ({2}) has no reason", status.code, status.label.cs, status.label.en),
                say("doplňte `reason`; zpráva u každého nesplněného opatření uvádí, proč se nesplnilo", "add `reason`; the report says of each measure why it was not fulfilled"));
    }
  }
}

}  // namespace kpss::rule
