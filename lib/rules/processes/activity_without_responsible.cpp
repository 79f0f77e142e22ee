#include "rules/processes/activities.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void activity_without_responsible(const Process& process, const Repository&, Reporter& report) {
  for_each_activity(process, [&](const Activity& activity, const Phase*) {
    if (!understood(activity) || written(activity, &Activity::responsible) || written(activity, &Activity::group)) return;
    report.at(activity, say("není řečeno, kdo činnost zajistí", "nothing says who sees to the activity"),
              say("doplňte `responsible` s funkcí, nebo `group` se skupinou", "add `responsible` with a function, or `group` with a group"));
  });
}

}  // namespace kpss::rule
