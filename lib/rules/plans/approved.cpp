#include "rules/plans/approved.hpp"

#include <algorithm>

#include "rules/known.hpp"

namespace kpss {

std::vector<const Approval*> approvals_of(const Plan& plan) {
  std::vector<const Approval*> approvals;
  for (const auto& approval : plan.approvals)
    if (approval.action == ApprovalAction::approves) approvals.push_back(&approval);
  return approvals;
}

bool approvals_are_known(const Plan& plan) {
  return is_known(plan, &Plan::approvals) && std::all_of(plan.approvals.begin(), plan.approvals.end(), [](const Approval& a) { return understood(a) && a.action; });
}

}  // namespace kpss
