#include <map>

#include "rules/reporter.hpp"
#include "text/collation.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {

void missing_plan(const Repository& repository, Reporter& report) {
  std::map<std::string_view, const Place*> folders;  // The first file of each folder that has no plan.
  const auto visit = [&](const auto& record) {
    const auto plan = plan_of(record);
    if (repository.plan(plan) || repository.unreadable("plan", plan, plan)) return;
    auto& first = folders.emplace(plan, record.origin.place).first->second;
    if (compare_natural(record.origin.place->source->path(), first->source->path()) < 0) first = record.origin.place;
  };
  for (const auto& measure : repository.all<Measure>()) visit(measure);
  for (const auto& monitoring : repository.all<Monitoring>()) visit(monitoring);
  for (const auto& [plan, first] : folders) {
    const auto near = nearest(plan, candidates(repository, Type<Plan>{}, {}));
    report.at_file(*first, say("složka `plans/{}` nemá `plan.yaml`", "the folder `plans/{}` has no `plan.yaml`", plan),
                   near ? say("doplňte `plans/{0}/plan.yaml`, nebo soubory přesuňte do `plans/{1}`", "add `plans/{0}/plan.yaml`, or move the files to `plans/{1}`", plan, *near)
                        : say("doplňte `plans/{}/plan.yaml`", "add `plans/{}/plan.yaml`", plan));
  }
}

}  // namespace kpss::rule
