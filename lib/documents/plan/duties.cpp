// The two shortest chapters: what the parties commit themselves to, and how the plan is followed and changed.

#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {

Blocks plan_duties(const PlanContext& context) { return list_of(context.wording, context.plan.duties); }

Blocks plan_follow_up(const PlanContext& context) {
  Blocks blocks;
  const auto part = [&](std::string id, Phrase title, const std::optional<std::string>& text) {
    if (!text) return;
    blocks.push_back(Heading{2, std::move(id), {context.text(title)}});
    append(blocks, paragraphs(context.wording, text));
  };
  part("following", words::in_plan::following, context.plan.follow_up);
  part("amendment", words::in_plan::amendment, context.plan.amendment);
  return blocks;
}

}  // namespace kpss
