#include <algorithm>

#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

bool counts_as_fulfilled(const Plan& plan, Status status) {
  const auto& counted = plan.counts_as_fulfilled;
  return counted.empty() ? status == Status::fulfilled : std::find(counted.begin(), counted.end(), status) != counted.end();
}

}  // namespace

void missing_reason(const Monitoring& monitoring, const Repository& repository, Reporter& report) {
  const auto* plan = repository.plan(plan_of(monitoring));
  if (!plan || !understood(*plan, &Plan::counts_as_fulfilled)) return;
  for (const auto& record : monitoring.records) {
    if (!record.status || *record.status == Status::ongoing || counts_as_fulfilled(*plan, *record.status) || written(record, &MonitoringRecord::reason)) continue;
    const auto status = option_of(*record.status);
    report.at(record, &MonitoringRecord::status, say("u stavu `{0}` ({1}) chybí důvod", "the status `{0}` ({2}) has no reason", status.code, status.label.cs, status.label.en),
              say("doplňte `reason`; zpráva u každého nesplněného opatření uvádí, proč se nesplnilo", "add `reason`; the report says of each measure why it was not fulfilled"));
  }
}

}  // namespace kpss::rule
