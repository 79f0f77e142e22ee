#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "statistics/money.hpp"
#include "text/typography.hpp"
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

std::string structure(const ReportContext& context) {
  std::int64_t goals = static_cast<std::int64_t>(context.plan.goals.size());
  for (const auto& priority : context.plan.priorities) goals += static_cast<std::int64_t>(priority.goals.size());
  std::vector<std::string> parts;
  if (!context.plan.priorities.empty()) parts.push_back(context.count(static_cast<std::int64_t>(context.plan.priorities.size()), context.priority));
  if (goals > 0) parts.push_back(context.count(goals, context.goal));
  parts.push_back(context.measures(context.tally.total()));
  return context.text(words::plan_has, listed(context.language, parts));
}

/// To a tenth of a percent, half up: a sentence about one share need not add up to anything, and a reader will check it.
std::string exact_share(const ReportContext& context, std::int64_t part, std::int64_t whole) {
  const Decimal percent{(part * 2'000 + whole) / (whole * 2) * 100'000};
  return fmt::format("{}{}%", decimal_in_words(context.language, percent), no_break_space);
}

std::string money_sentence(const ReportContext& context, const MoneySum& sum, Phrase some, Phrase none) {
  if (sum.lines == 0) return context.text(none);
  if (sum.overflow) return context.text(words::sum_too_large);
  auto text = context.text(some, money_in_words(context.language, sum.known));
  if (sum.unquantified == 0) return text + ".";
  return text + context.text(words::of_which_unquantified, sum.unquantified, sum.lines);
}

}  // namespace

Blocks report_summary(const ReportContext& context) {
  Blocks blocks{Heading{1, "summary", {context.text(words::summary)}}};
  const auto done = fulfilled(context.plan, context.tally);
  const auto all = context.tally.total();
  Inlines lead{structure(context) + " " + reported(context) + " "};
  if (all > 0) lead.push_back(Strong{{context.text(words::fulfilled_of, context.measures(done), exact_share(context, done, all))}});
  lead.push_back(" " + context.text(words::counted_statuses, context.counted_statuses()));
  blocks.push_back(Paragraph{std::move(lead), "lead"});
  const auto money = total(money_by_source(context.states, context.year));
  blocks.push_back(Paragraph{{money_sentence(context, money.planned, words::planned_money, words::no_planned_money) + " " + money_sentence(context, money.actual, words::actual_money, words::no_actual_money)}});
  const auto measured = measures_with_indicators(context.states);
  blocks.push_back(Paragraph{{context.text(words::with_indicators, context.measures(measured), number_in_words(context.language, all - measured))}});
  for (const auto& monitoring : context.repository.all<Monitoring>())
    if (monitoring.note && plan_of(monitoring) == id_of(context.plan) && year_of(monitoring) == context.year) blocks.push_back(Paragraph{{context.theirs(*monitoring.note)}});
  for (auto& block : statuses_of_plan(context)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace kpss
