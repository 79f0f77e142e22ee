#include "documents/report/parts.hpp"
#include "repository/references.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

Table approvals(const ReportContext& context, const std::vector<Approval>& list, Phrase caption) {
  Table table{.style = "list", .caption = {context.text(caption)}, .columns = {{{context.head(words::body)}, Align::left, 0.4}, {{context.head(words::action)}, Align::left, 0.22}, {{context.head(words::date)}, Align::left, 0.18}, {{context.head(words::resolution)}, Align::left, 0.2}}, .rows = {}};
  for (const auto& approval : list) {
    auto body = context.theirs(approval.body);
    // With several municipalities the body alone does not say whose it is.
    const auto* manifest = context.repository.manifest();
    if (approval.municipality && manifest && manifest->municipalities.size() > 1) body += ", " + context.theirs(name_of_municipality(context.repository, approval.municipality->id));
    table.rows.push_back({{body}, {approval.action ? std::string(option_of(*approval.action).label.in(context.language)) : std::string()}, {short_date(context.language, approval.date)}, {context.theirs(approval.resolution.value_or("–"))}});
  }
  return table;
}

}  // namespace

Blocks report_title_page(const ReportContext& context, Date) {
  Card about{context.text(words::about_report), {}};
  const auto row = [&](Phrase label, std::string value) { about.rows.push_back({{context.text(label)}, {std::move(value)}}); };
  const auto* manifest = context.repository.manifest();
  if (manifest) row(words::territory, context.theirs(manifest->territory));
  if (const auto& period = context.plan.period) row(words::period, short_date(context.language, period->from) + " – " + short_date(context.language, period->to));
  if (manifest && manifest->coordinator) {
    const auto& coordinator = *manifest->coordinator;
    auto text = context.theirs(coordinator.function);
    if (coordinator.name) text += ", " + context.theirs(*coordinator.name);
    row(words::coordinator, text);
  }
  Blocks blocks;
  std::vector<Approval> on_report;
  for (const auto& monitoring : context.repository.all<Monitoring>()) {
    if (plan_of(monitoring) != id_of(context.plan) || year_of(monitoring) != context.year) continue;
    if (monitoring.collected && about.rows.size() < 4) row(words::as_of, short_date(context.language, *monitoring.collected));
    on_report.insert(on_report.end(), monitoring.approvals.begin(), monitoring.approvals.end());
  }
  if (!about.rows.empty()) blocks.push_back(std::move(about));
  if (!on_report.empty()) blocks.push_back(approvals(context, on_report, words::approvals_of_report));
  if (!context.plan.approvals.empty()) blocks.push_back(approvals(context, context.plan.approvals, words::approvals_of_plan));
  return blocks;
}

}  // namespace kpss
