#include "rules/plans/plans_in_time.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// Medium-term plans follow one another; action plans do among those of one parent, or of none.
bool follow_each_other(const Plan& a, const Plan& b) {
  if (a.kind != b.kind || *a.kind == PlanKind::medium_term) return a.kind == b.kind;
  const auto parent = [](const Plan& plan) { return plan.parent ? std::string_view(plan.parent->id) : std::string_view{}; };
  const auto unknown = [](const Plan& plan) { return written(plan, &Plan::parent) && (!plan.parent || plan.parent->id.empty()); };
  return !unknown(a) && !unknown(b) && parent(a) == parent(b);
}

}  // namespace

void overlapping_plans(const Repository& repository, Reporter& report) {
  const auto plans = plans_in_time(repository);
  for (auto later = plans.begin(); later != plans.end(); ++later)
    for (auto earlier = plans.begin(); earlier != later; ++earlier) {
      if ((*earlier)->period->to < (*later)->period->from || !follow_each_other(**earlier, **later)) continue;
      report
          .at(*(*later)->period, &Period::from, say("od {} platí i plán `{}`", "the plan `{1}` is valid on {0} as well", (*later)->period->from.iso(), id_of(**earlier)),
              say("opravte jedno z období; nahradil-li jeden plán druhý, zkraťte období staršího", "correct one of the periods; if one plan replaced the other, shorten the period of the older"))
          .notes.push_back({where(*(*earlier)->period, &Period::to), say("platí do tohoto dne", "it is valid until this day")});
      break;
    }
}

}  // namespace kpss::rule
