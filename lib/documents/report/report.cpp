#include "documents/report.hpp"

#include "documents/report/parts.hpp"
#include "text/typography.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// The report from its first section to its last.
constexpr Blocks (*sections[])(const ReportContext&) = {report_summary, report_statuses,    report_comparison, report_trend, report_money, report_cards,
                                                        report_unfulfilled, report_missing, report_meetings,   report_method};

std::string title(const ReportContext& context) {
  const auto& plan = context.plan;
  if (plan.labels && plan.labels->report && context.language == context.written) return context.text(words::for_year, *plan.labels->report, context.year);
  // Only the plan itself knows its name in the Czech genitive.
  const bool genitive = plan.genitive && context.language == Language::cs;
  return context.text(words::report_on, genitive ? *plan.genitive : std::string(words::the_plan.in(context.language)), context.year);
}

}  // namespace

Document annual_report(const ReportSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}};
  const ReportContext context(subject, document.left_out);
  document.title = title(context);
  document.subtitle = context.theirs(subject.plan.title);
  if (const auto* manifest = subject.repository.manifest()) document.authors.push_back(context.theirs(manifest->name));
  document.blocks.push_back(Division{"title-page", report_title_page(context, subject.date)});
  document.blocks.push_back(Contents{std::string(words::contents.in(subject.language)), 2});
  for (const auto section : sections)
    for (auto& block : section(context)) document.blocks.push_back(std::move(block));
  return document;
}

}  // namespace kpss
