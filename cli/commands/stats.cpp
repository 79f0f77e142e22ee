// kpss stats: how a plan is fulfilled, by status and by groups.

#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/plan_choice.hpp"
#include "statistics/sheets.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan, year, by = "status", format = "table";
};

Exit print_stats(const Wanted& wanted, Session& session) {
  const auto* grouping = choose<GroupingRow>("--by", wanted.by, groupings());
  const auto* form = choose<SheetForm>("--format", wanted.format, sheet_forms());
  const int year = year_from("--year", wanted.year);
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto& plan = choose_plan(project->repository, wanted.plan, year);
  const auto states_year = choose_year(project->repository, plan, year);
  session.world.out << form->render(fulfilment_sheet(project->repository, plan, states_year, grouping->grouping, session.language));
  return Exit::fine;
}

}  // namespace

Run stats(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok; jinak poslední vyhodnocený", "the year; else the last one reported"});
  options.option("--by", wanted->by, {"PODLE", "BY"}, {"status, priority, goal, group, realizer, target-group", "status, priority, goal, group, realizer, target-group"});
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"table, csv, json, markdown", "table, csv, json, markdown"});
  return [wanted](Session& session) { return print_stats(*wanted, session); };
}

}  // namespace kpss::cli
