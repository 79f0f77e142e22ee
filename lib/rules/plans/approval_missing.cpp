#include "rules/plans/approved.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void approval_missing(const Plan& plan, const Repository& repository, Reporter& report) {
  if (!plan.period || !plan.period->from || plan.period->from > report.today() || !approvals_are_known(plan) || !approvals_of(plan).empty()) return;
  // Where each municipality has to approve, `approvals-incomplete` counts them.
  const auto* manifest = repository.manifest();
  if (plan.approved_by_each_municipality && manifest && !manifest->municipalities.empty()) return;
  report.at(plan, &Plan::approvals, say("plán platí od {}, ale žádný orgán jej neschválil", "the plan is valid from {}, but no body approved it", plan.period->from.iso()),
            say("doplňte do `approvals` usnesení zastupitelstva: `action: approves`", "add the resolution of the assembly to `approvals`: `action: approves`"));
}

}  // namespace kpss::rule
