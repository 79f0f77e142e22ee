#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {
namespace {

std::vector<std::string> plans_of(const Repository& repository) {
  std::vector<std::string> ids;
  for (const auto& plan : repository.all<Plan>()) ids.emplace_back(id_of(plan));
  return ids;
}

}  // namespace

void narrative_name(const Repository& repository, Reporter& report) {
  for (const auto& narrative : repository.narratives()) {
    const Span file{narrative.source, 0, 0};
    const auto* plan = repository.plan(narrative.plan);
    if (!plan) {
      if (repository.unreadable("plan", narrative.plan, narrative.plan)) continue;
      const auto cure = did_you_mean(narrative.plan, plans_of(repository));
      report.at(file, say("text zprávy leží u plánu `{}`, který neexistuje", "the text of a report lies with a plan `{}` that does not exist", narrative.plan),
                cure ? cure->words : say("přesuňte jej do složky plánu, `plans/<plán>/reports`", "move it to the folder of the plan, `plans/<plan>/reports`"));
      continue;
    }
    if (narrative.is_template()) continue;
    const auto year = narrative.year();
    if (year == 0)
      report.at(file, say("`{}` není rok ani `template`", "`{}` is neither a year nor `template`", narrative.name), say("text zprávy se jmenuje podle roku, `2024.md`, nebo `template.md` pro všechny roky", "the text of a report is named after its year, `2024.md`, or `template.md` for all years"));
    else if (plan->period && plan->period->from && plan->period->to && plan->period->from <= plan->period->to && (year < plan->period->from.year || year > plan->period->to.year))
      report.at(file, say("rok {} leží mimo období plánu {}–{}", "the year {} lies outside of the plan's period {}–{}", year, plan->period->from.year, plan->period->to.year), say("přejmenujte soubor, nebo jej přesuňte k plánu, který v tom roce platil", "rename the file, or move it to the plan that was valid in that year"));
  }
}

}  // namespace kpss::rule
