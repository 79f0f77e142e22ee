// kpss comments: what became of the public comments on a draft plan.

#include "cli/document_options.hpp"
#include "cli/plan_choice.hpp"
#include "documents/comments.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan;
  DocumentOptions document;
};

const Comments* comments_on(const Repository& repository, const Plan& plan) { return repository.find<Comments>("comments", id_of(plan)); }

/// The plan that was named, else the newest that people commented on, else the one that commands choose.
const Plan& choose_commented_plan(const Repository& repository, const std::string& named) {
  const Plan* newest = nullptr;
  for (const auto& plan : repository.all<Plan>())
    if (comments_on(repository, plan) && (!newest || (plan.period && (!newest->period || newest->period->from < plan.period->from)))) newest = &plan;
  return named.empty() && newest ? *newest : choose_plan(repository, named, 0);
}

Exit write_comments(const Wanted& wanted, Session& session) {
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& plan = choose_commented_plan(edition.repository, wanted.plan);
    const auto* comments = comments_on(edition.repository, plan);
    if (!comments)
      throw Failure(Failure::Kind::usage, say("plán `{}` nemá zapsané připomínky", "no comments on the plan `{}` are recorded", id_of(plan)), say("zapište je do `{}`", "write them to `{}`", path_of("comments", {}, id_of(plan))));
    return settlement_of_comments({edition.repository, plan, *comments, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run comments(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak nejnovější, ke kterému jsou připomínky", "the plan; else the newest that has comments"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_comments(*wanted, session); };
}

}  // namespace kpss::cli
