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
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& plan = choose_plan(edition.repository, wanted.plan, 0);
    return plan_document({edition.repository, plan, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run plan(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak nejnovější s monitoringem, nebo prostě nejnovější", "the plan; else the newest with monitoring, or simply the newest"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_plan(*wanted, session); };
}

}  // namespace kpss::cli
