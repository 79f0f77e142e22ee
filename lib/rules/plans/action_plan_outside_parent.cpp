#include "rules/plans/plans_in_time.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void action_plan_outside_parent(const Plan& plan, const Repository& repository, Reporter& report) {
  if (plan.kind != PlanKind::action || !plan.parent) return;
  const auto* parent = repository.plan(plan.parent->id);
  if (!parent || !parent->kind) return;
  if (*parent->kind == PlanKind::action) {
    // Of plans that lead back to each other neither is the parent: reported as `circular-plans`.
    if (parent->parent && parent->parent->id == id_of(plan)) return;
    if (parent != &plan)
      report.at(plan, &Plan::parent, say("`{}` je také akční plán", "`{}` is an action plan as well", plan.parent->id),
                say("napište střednědobý plán, ze kterého akční plán vychází", "write the medium-term plan that the action plan carries out"));
    return;
  }
  if (!has_period(plan) || !has_period(*parent)) return;
  const auto& [origin, from, to] = *plan.period;
  const auto& whole = *parent->period;
  const bool early = from < whole.from;
  if (!early && to <= whole.to) return;
  report.at(*plan.period, early ? &Period::from : &Period::to,
            early ? say("akční plán začíná {}, dřív než plán `{}` ({})", "the action plan starts on {}, before the plan `{}` ({})", from.iso(), plan.parent->id, whole.from.iso())
                  : say("akční plán končí {}, později než plán `{}` ({})", "the action plan ends on {}, after the plan `{}` ({})", to.iso(), plan.parent->id, whole.to.iso()),
            say("opravte období; nevychází-li akční plán z tohoto plánu, smažte `parent`", "correct the period; if the action plan does not carry out that plan, delete `parent`"));
}

}  // namespace kpss::rule
