#include "documents/analysis.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {

Blocks plan_analyses(const PlanContext& context) {
  Blocks blocks;
  std::size_t number = 0;
  for (const auto& ref : context.plan.analyses) {
    const auto* analysis = context.repository.find<Analysis>(ref.id);
    if (!analysis) continue;
    blocks.push_back(Heading{3, fmt::format("analysis-{}", ++number), {context.theirs(analysis->title)}});
    append(blocks, analysis_blocks(context.wording, *analysis, 4));
  }
  if (!blocks.empty()) blocks.insert(blocks.begin(), Heading{2, "analyses", {context.text(words::in_plan::analyses)}});
  return blocks;
}

}  // namespace kpss
