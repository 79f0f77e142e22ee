#include "rules/processes/activities.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void activity_overdue(const Process& process, const Repository&, Reporter& report) {
  for_each_activity(process, [&](const Activity& activity, const Phase*) {
    if (!activity.to || !*activity.to || activity.to->last() >= report.today() || written(activity, &Activity::done)) return;
    report.at(activity, &Activity::to, say("činnost měla být hotova do {}, ale není", "the activity was due by {} and is not done", activity.to->last().iso()),
              say("je-li hotova, doplňte `done` se dnem; jinak opravte termín", "if it is done, add `done` with the day; else correct the date"));
  });
}

}  // namespace kpss::rule
