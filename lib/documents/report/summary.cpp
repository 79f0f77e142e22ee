#include "documents/figures.hpp"
#include "documents/lines.hpp"
#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "statistics/money.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

Inlines reported(const ReportContext& context) {
  const auto all = context.tally.total();
  const auto known = all - context.tally.of(Status::not_reported);
  if (all == 0) return {context.text(words::nothing_counted, context.year)};
  if (known == 0) return {context.text(words::none_reported, context.year)};
  const Inlines year{std::to_string(context.year)};
  if (known == all) return {context.text(context.selection.excluded.empty() ? words::all_reported : words::all_counted_reported, context.year)};
  return context.sentence(words::reported_of, {year, context.counted("reported", known), context.number("not-reported", all - known)});
}

/// How much of the plan the year is about; what is left out is said with its reasons.
Inlines extent(const ReportContext& context) {
  const auto counted = context.tally.total(), left = static_cast<std::int64_t>(context.selection.excluded.size());
  auto text = context.sentence(words::plan_has, {size_in_words(context.wording, context.plan, counted + left)});
  if (left == 0) return text;
  std::vector<std::string> reasons;
  for (const auto& row : standings()) {
    std::vector<std::string> numbers;
    for (const auto& one : context.selection.excluded)
      if (one.standing == row.standing) numbers.push_back(one.measure->number.text);
    if (!numbers.empty()) reasons.push_back(fmt::format("{}: {}", context.text(row.why), fmt::join(numbers, ", ")));
  }
  return text + Inlines{" "} + context.sentence(words::counted_in_year, {{std::to_string(context.year)}, context.counted("measures", counted), context.number("excluded", left), {fmt::to_string(fmt::join(reasons, "; "))}});
}

Inlines money(const ReportContext& context) {
  const auto figures = money_of(money_lines(context.states));
  auto text = money_sentence(context.wording, figures.planned, "planned", words::planned_money, words::no_planned_money) + Inlines{" "} + money_sentence(context.wording, figures.actual, "actual", words::actual_money, words::no_actual_money);
  return text;
}

}  // namespace

Blocks report_key_figures(const ReportContext& context) {
  Blocks blocks;
  const auto done = fulfilled(context.plan, context.tally);
  const auto all = context.tally.total();
  auto lead = extent(context) + Inlines{" "} + reported(context) + Inlines{" "};
  const auto share = context.selection.excluded.empty() ? words::fulfilled_of : words::fulfilled_of_counted;
  if (all > context.tally.of(Status::not_reported)) lead.push_back(Strong{context.sentence(share, {context.counted("fulfilled", done), quantity("share", exact_share(context.language, done, all))})});
  lead.push_back(" " + context.text(words::counted_statuses, context.counted_statuses()));
  blocks.push_back(Paragraph{std::move(lead), "lead"});
  blocks.push_back(Paragraph{money(context)});
  const auto measured = measures_with_indicators(context.states);
  if (all > 0) blocks.push_back(Paragraph{context.sentence(words::with_indicators, {context.counted("with-indicator", measured), context.number("without-indicator", all - measured), quantity("without-indicator-share", exact_share(context.language, all - measured, all))})});
  return blocks;
}

Blocks report_notes(const ReportContext& context) {
  Blocks blocks;
  for (const auto& monitoring : context.repository.all<Monitoring>())
    if (monitoring.note && plan_of(monitoring) == id_of(context.plan) && year_of(monitoring) == context.year) blocks.push_back(Paragraph{{context.theirs(*monitoring.note)}});
  return blocks;
}

Blocks report_summary(const ReportContext& context) {
  Blocks blocks{Heading{1, "summary", {context.text(words::summary)}}};
  append(blocks, report_key_figures(context));
  append(blocks, report_notes(context));
  append(blocks, statuses_of_plan(context));
  return blocks;
}

}  // namespace kpss
