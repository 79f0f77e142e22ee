#include "documents/figures.hpp"
#include "documents/lines.hpp"
#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "statistics/money.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string reported(const ReportContext& context) {
  const auto all = context.tally.total();
  const auto known = all - context.tally.of(Status::not_reported);
  if (known == 0) return context.text(words::none_reported, context.year);
  if (known == all) return context.text(words::all_reported, context.year);
  return context.text(words::reported_of, context.year, context.measures(known), number_in_words(context.language, all - known));
}

std::string structure(const ReportContext& context) { return context.text(words::plan_has, size_in_words(context.wording, context.plan, context.tally.total())); }

}  // namespace

Blocks report_key_figures(const ReportContext& context) {
  Blocks blocks;
  const auto done = fulfilled(context.plan, context.tally);
  const auto all = context.tally.total();
  Inlines lead{structure(context) + " " + reported(context) + " "};
  if (all > 0) lead.push_back(Strong{{context.text(words::fulfilled_of, context.measures(done), exact_share(context.language, done, all))}});
  lead.push_back(" " + context.text(words::counted_statuses, context.counted_statuses()));
  blocks.push_back(Paragraph{std::move(lead), "lead"});
  const auto money = total(money_by_source(context.states, context.year));
  blocks.push_back(Paragraph{{money_sentence(context.wording, money.planned, words::planned_money, words::no_planned_money) + " " + money_sentence(context.wording, money.actual, words::actual_money, words::no_actual_money)}});
  const auto measured = measures_with_indicators(context.states);
  blocks.push_back(Paragraph{{context.text(words::with_indicators, context.measures(measured), number_in_words(context.language, all - measured))}});
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
