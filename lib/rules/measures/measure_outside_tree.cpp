#include "rules/reporter.hpp"

namespace kpss::rule {

void measure_outside_tree(const Measure& measure, const Repository&, Reporter& report) {
  const bool goal = written(measure, &Measure::goal), priority = written(measure, &Measure::priority);
  if (goal && priority)
    report.at(measure, &Measure::priority, say("opatření má `goal` i `priority`", "the measure has both `goal` and `priority`"),
              say("ponechte `goal`; cíl svou prioritu už má", "keep `goal`; a goal already has its priority"));
  else if (!goal && !priority)
    report.at(measure, say("opatření nemá `goal` ani `priority`", "the measure has neither `goal` nor `priority`"),
              say("doplňte `goal` s číslem cíle; v plánu bez cílů `priority` s číslem priority",
                  "add `goal` with the number of the goal; in a plan without goals, `priority` with the number of the priority"));
}

}  // namespace kpss::rule
