#include "rules/plans/plan_years.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void budget_outside_plan(const Measure& measure, const Repository& repository, Reporter& report) {
  const auto years = years_of(repository, plan_of(measure));
  if (!years) return;
  const auto outside = [&](Year year) { return year.number != 0 && !years->contains(year.number); };
  const auto message = [&](Year year) { return say("rok {} leží mimo období plánu ({})", "the year {} lies outside the plan's period ({})", year.number, years->text()); };
  const auto cure = say("opravte rok; platí-li plán déle, opravte jeho `period`", "correct the year; if the plan is valid for longer, correct its `period`");
  for (const auto& line : measure.budget)
    if (outside(line.year)) report.at(line, &BudgetLine::year, message(line.year), cure);
  for (const auto& indicator : measure.indicators)
    for (const auto& target : indicator.targets.entries)
      if (outside(target.key)) report.at(target.key_node, message(target.key), cure);
}

}  // namespace kpss::rule
