#include "rules/plans/plans_in_time.hpp"
#include "rules/reporter.hpp"
#include "rules/unreadable.hpp"

namespace kpss::rule {
namespace {

Date next(Date day) { return Date::from_days(day.days() + 1); }
Date before(Date day) { return Date::from_days(day.days() - 1); }

/// The first day from `day` on that no plan covers, and the last one before the next plan starts.
std::pair<Date, Date> uncovered(const std::vector<const Plan*>& plans, Date day, Date end) {
  for (const auto* plan : plans) {
    if (plan->period->from > day) return {day, std::min(before(plan->period->from), end)};
    if (plan->period->to >= day) day = next(plan->period->to);
  }
  return {day, end};
}

}  // namespace

void gap_between_plans(const Repository& repository, Reporter& report) {
  const auto plans = plans_in_time(repository);
  if (plans.size() != repository.all<Plan>().size() || some_unreadable(repository, "plan")) return;
  const Plan* last = nullptr;  // Of the medium-term plans so far the one that is valid for longest.
  for (const auto* plan : plans) {
    if (*plan->kind != PlanKind::medium_term) continue;
    if (last && next(last->period->to) < plan->period->from) {
      const auto [from, to] = uncovered(plans, next(last->period->to), before(plan->period->from));
      if (from < plan->period->from)
        report.at(*plan->period, &Period::from, say("od {} do {} neplatil žádný plán", "no plan was valid from {} to {}", from.iso(), to.iso()),
                  say("opravte období, nebo doplňte plán či akční plán, který tehdy platil", "correct the period, or add the plan or action plan that was valid then"))
            .notes.push_back({where(*last->period, &Period::to), say("předchozí plán končí zde", "the plan before ends here")});
    }
    if (!last || last->period->to < plan->period->to) last = plan;
  }
}

}  // namespace kpss::rule
