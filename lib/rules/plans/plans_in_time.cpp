#include "rules/plans/plans_in_time.hpp"

#include <algorithm>

#include "text/collation.hpp"

namespace kpss {

bool has_period(const Plan& plan) { return plan.period && plan.period->from && plan.period->to && plan.period->from <= plan.period->to; }

std::vector<const Plan*> plans_in_time(const Repository& repository) {
  std::vector<const Plan*> plans;
  for (const auto& plan : repository.all<Plan>())
    if (plan.kind && has_period(plan)) plans.push_back(&plan);
  std::sort(plans.begin(), plans.end(), [](const Plan* a, const Plan* b) {
    return a->period->from != b->period->from ? a->period->from < b->period->from : compare_natural(id_of(*a), id_of(*b)) < 0;
  });
  return plans;
}

}  // namespace kpss
