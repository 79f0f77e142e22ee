// kpss plan: the whole plan as a document.

#include "cli/document_options.hpp"
#include "cli/plan_choice.hpp"
#include "documents/plan.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan;
  DocumentOptions document;
};

Exit write_plan(const Wanted& wanted, Session& session) {
  check_outputs(wanted.document);
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto& plan = choose_plan(project->repository, wanted.plan, 0);
  const auto date = document_date(wanted.document, *project, session);
  return deliver(plan_document({project->repository, plan, session.language, date, audience_of(wanted.document)}), wanted.document, *project, session);
}

}  // namespace

Run plan(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak nejnovější s monitoringem, nebo prostě nejnovější", "the plan; else the newest with monitoring, or simply the newest"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_plan(*wanted, session); };
}

}  // namespace kpss::cli
