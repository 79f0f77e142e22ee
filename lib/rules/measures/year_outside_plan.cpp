#include "rules/plans/plan_years.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void year_outside_plan(const Monitoring& monitoring, const Repository& repository, Reporter& report) {
  const auto years = years_of(repository, plan_of(monitoring));
  const auto year = year_of(monitoring);
  if (!years || year == 0 || years->contains(year)) return;
  report.at_file(*monitoring.origin.place, say("rok {} leží mimo období plánu ({})", "the year {} lies outside the plan's period ({})", year, years->text()),
                 say("přesuňte soubor ke správnému plánu; platí-li plán déle, opravte jeho `period`", "move the file to the right plan; if the plan is valid for longer, correct its `period`"));
}

}  // namespace kpss::rule
