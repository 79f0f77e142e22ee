#include "rules/plans/plan_years.hpp"

namespace kpss {

std::string PlanYears::text() const { return first == last ? std::to_string(first) : fmt::format("{}–{}", first, last); }

std::optional<PlanYears> years_of(const Repository& repository, std::string_view plan_id) {
  const auto* plan = repository.plan(plan_id);
  if (!plan || !plan->period || !plan->period->from || !plan->period->to || plan->period->to < plan->period->from) return {};
  return PlanYears{plan->period->from.year, plan->period->to.year};
}

}  // namespace kpss
