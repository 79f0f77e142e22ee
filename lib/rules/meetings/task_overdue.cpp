#include "rules/reporter.hpp"

namespace kpss::rule {

void task_overdue(const Meeting& meeting, const Repository&, Reporter& report) {
  for (const auto& task : meeting.tasks)
    if (task.deadline && *task.deadline < report.today() && !written(task, &Task::done))
      report.at(task, &Task::deadline, say("termín úkolu {} uplynul", "the deadline of the task, {}, has passed", task.deadline->iso()),
                say("je-li úkol splněn, doplňte do `done` kdy; jinak posuňte `deadline`", "if the task is done, add when to `done`; else move the `deadline`"));
}

}  // namespace kpss::rule
