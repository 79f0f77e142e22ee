#include "documents/approvals.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {

Blocks plan_approvals(const PlanContext& context) {
  if (context.plan.approvals.empty()) return {};
  Blocks blocks{Heading{1, "approvals", {context.text(words::in_plan::annex_approvals)}}};
  if (context.plan.approved_by_each_municipality) {
    const auto [yes, all, missing] = approvals_by_municipality(context.wording, context.plan);
    auto sentence = context.text(words::in_plan::approved_by_municipalities, yes, all);
    if (!missing.empty()) sentence += " " + context.text(words::in_plan::approvals_missing, fmt::format("{}", fmt::join(missing, ", ")));
    blocks.push_back(Paragraph{{std::move(sentence)}});
  }
  blocks.push_back(approvals_table(context.wording, context.plan.approvals, words::approvals_of_plan));
  return blocks;
}

}  // namespace kpss
