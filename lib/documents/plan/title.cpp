#include "documents/approvals.hpp"
#include "documents/persons.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

constexpr std::size_t most_lines = 3;

/// Who approved the plan; with more than a few the annex lists them.
std::string approvals(const PlanContext& context) {
  if (context.plan.approved_by_each_municipality) {
    const auto [yes, all, missing] = approvals_by_municipality(context.wording, context.plan);
    if (all > 0) return context.text(words::in_plan::approved_in, yes, all);
  }
  std::vector<std::string> lines;
  for (const auto& approval : context.plan.approvals)
    if (approval.action == ApprovalAction::approves) lines.push_back(in_words(context.wording, approval));
  if (lines.size() > most_lines) lines.erase(lines.begin() + most_lines, lines.end());
  return stacked(lines);
}

}  // namespace

Blocks plan_title_page(const PlanContext& context) {
  Card about{context.text(words::in_plan::about_plan), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) about.rows.push_back({{context.text(label)}, {std::move(value)}});
  };
  const auto title_of = [&](const std::optional<Ref<Plan>>& ref) {
    const auto* plan = ref ? context.repository.plan(ref->id) : nullptr;
    return plan ? context.theirs(plan->title) : std::string();
  };
  const auto* manifest = context.repository.manifest();
  if (manifest) row(words::territory, context.theirs(manifest->territory));
  if (const auto& period = context.plan.period) row(words::period, short_date(context.language, period->from) + " – " + short_date(context.language, period->to));
  row(words::in_plan::parent_plan, title_of(context.plan.parent));
  row(words::in_plan::plan_before, title_of(context.plan.replaces));
  if (manifest && manifest->coordinator) row(words::coordinator, in_words(context.wording, *manifest->coordinator));
  row(words::in_plan::approved, approvals(context));
  return about.rows.empty() ? Blocks{} : Blocks{std::move(about)};
}

}  // namespace kpss
