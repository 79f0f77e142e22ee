#include "rules/plans/approved.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void comment_unsettled(const Comments& comments, const Repository& repository, Reporter& report) {
  const auto* plan = repository.plan(plan_of(comments));
  if (!plan || approvals_of(*plan).empty()) return;
  for (const auto& comment : comments.comments) {
    if (!understood(comment)) continue;
    if (!written(comment, &Comment::settlement))
      report.at(comment, say("plán je schválen, ale připomínka nemá vypořádání", "the plan is approved, but the comment is not settled"),
                say("doplňte `settlement` a `justification`", "add `settlement` and `justification`"));
    else if (!written(comment, &Comment::justification))
      report.at(comment, &Comment::settlement, say("vypořádání připomínky nemá odůvodnění", "the settlement of the comment has no justification"),
                say("doplňte `justification`; tabulka připomínek se zveřejňuje", "add `justification`; the table of comments is published"));
  }
}

}  // namespace kpss::rule
