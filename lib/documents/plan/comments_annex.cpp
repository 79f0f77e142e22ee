#include "documents/comments.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {

Blocks plan_comments(const PlanContext& context) {
  const auto* comments = context.repository.find<Comments>("comments", id_of(context.plan));
  if (!comments || comments->comments.empty()) return {};
  Blocks blocks{Heading{1, "comments", {context.text(words::in_plan::annex_comments)}}};
  append(blocks, comments_blocks(context.wording, context.plan, *comments));
  return blocks;
}

}  // namespace kpss
