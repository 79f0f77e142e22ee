#include "documents/approvals.hpp"
#include "documents/persons.hpp"
#include "documents/report/parts.hpp"
#include "repository/references.hpp"
#include "words/report.hpp"

namespace kpss {
Blocks report_title_page(const ReportContext& context, Date) {
  Card about{context.text(words::about_report), {}};
  const auto row = [&](Phrase label, std::string value) { about.rows.push_back({{context.text(label)}, {std::move(value)}}); };
  const auto* manifest = context.repository.manifest();
  if (manifest) row(words::territory, context.theirs(manifest->territory));
  if (const auto& period = context.plan.period) row(words::period, short_date(context.language, period->from) + " – " + short_date(context.language, period->to));
  if (manifest && manifest->coordinator) row(words::coordinator, in_words(context.wording, *manifest->coordinator));
  Blocks blocks;
  std::vector<Approval> on_report;
  for (const auto& monitoring : context.repository.all<Monitoring>()) {
    if (plan_of(monitoring) != id_of(context.plan) || year_of(monitoring) != context.year) continue;
    if (monitoring.collected && about.rows.size() < 4) row(words::as_of, short_date(context.language, *monitoring.collected));
    on_report.insert(on_report.end(), monitoring.approvals.begin(), monitoring.approvals.end());
  }
  if (!about.rows.empty()) blocks.push_back(std::move(about));
  if (!on_report.empty()) blocks.push_back(approvals_table(context.wording, on_report, words::approvals_of_report));
  if (!context.plan.approvals.empty()) blocks.push_back(approvals_table(context.wording, context.plan.approvals, words::approvals_of_plan));
  return blocks;
}

}  // namespace kpss
