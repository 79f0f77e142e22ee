#include <algorithm>

#include "documents/report/parts.hpp"
#include "statistics/comparison.hpp"
#include "text/typography.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// "+3", "−1", "0".
std::string signed_number(const ReportContext& context, std::int64_t number) { return (number > 0 ? "+" : "") + number_in_words(context.language, number); }

Table counts(const ReportContext& context, const Comparison& comparison) {
  const auto before = std::to_string(comparison.year), now = std::to_string(context.year);
  Table table{.style = "statuses", .caption = {context.text(words::table_comparison, comparison.year, context.year, context.all_measures())}, .columns = {{{context.head(words::status)}, Align::left, 0.4}, {{before}, Align::right, 0.2}, {{now}, Align::right, 0.2}, {{context.head(words::difference)}, Align::right, 0.2}}, .rows = {}, .row_headers = true, .total = true};
  const auto row = [&](Inlines label, const std::string& dimension, std::int64_t earlier, std::int64_t later) {
    table.rows.push_back({std::move(label), quantity("before" + dimension, number_in_words(context.language, earlier)), quantity("measures" + dimension, number_in_words(context.language, later)),
                          quantity("difference" + dimension, signed_number(context, later - earlier))});
  };
  for (const auto status : statuses) row(context.mark(status), fmt::format(":status={}", row_of(status).code), comparison.before.of(status), context.tally.of(status));
  row({context.text(words::total)}, "", comparison.before.total(), context.tally.total());
  return table;
}

/// A sentence for each number; what is none of better, worse and the same is said only where there is such a thing.
Inlines changes_in_words(const ReportContext& context, const Comparison& comparison) {
  Inlines out;
  const auto say_it = [&](Phrase phrase, std::vector<Inlines> values) {
    if (!out.empty()) out.push_back(" ");
    for (auto& one : context.wording.sentence(phrase, values)) out.push_back(std::move(one));
  };
  const auto counted = [&](const char* figure, std::size_t number) { return quantity(figure, context.measures(static_cast<std::int64_t>(number))); };
  const auto of = [&](const char* figure, Change change) { return counted(figure, static_cast<std::size_t>(comparison.count(change))); };
  const Inlines year{std::to_string(comparison.year)}, this_year{std::to_string(context.year)};
  say_it(words::better, {year, of("better", Change::better)});
  say_it(words::worse, {year, of("worse", Change::worse)});
  say_it(words::unchanged, {of("unchanged", Change::same)});
  if (comparison.count(Change::not_comparable) > 0) say_it(words::not_comparable, {of("not-comparable", Change::not_comparable)});
  if (!comparison.added.empty()) say_it(words::added, {this_year, counted("added", comparison.added.size())});
  if (!comparison.gone.empty()) say_it(words::gone, {this_year, counted("gone", comparison.gone.size())});
  return out;
}

Table changes(const ReportContext& context, const Comparison& comparison) {
  Table table{.style = "changes", .caption = {context.text(words::table_changes)}, .columns = {{{capitalised(context.measure.forms.one)}, Align::left, 0.5}, {{std::to_string(comparison.year)}, Align::left, 0.25}, {{std::to_string(context.year)}, Align::left, 0.25}}, .rows = {}, .row_headers = true};
  const Inlines none{"–"};
  for (const auto& change : comparison.changes)
    if (change.before.status != change.now.status) table.rows.push_back({context.link_to(*change.now.measure), context.mark(change.before.status), context.mark(change.now.status)});
  for (const auto& state : comparison.added) table.rows.push_back({context.link_to(*state.measure), none, context.mark(state.status)});
  for (const auto& state : comparison.gone)
    table.rows.push_back({{state.measure->number.text + std::string(no_break_space) + context.theirs(state.measure->title)}, context.mark(state.status), none});
  return table;
}

}  // namespace

Blocks report_comparison(const ReportContext& context) {
  const int year = context.compare.value_or(year_compared_with(context.repository, context.plan, context.year));
  Blocks blocks{Heading{2, "comparison", {context.text(words::comparison, year)}}};
  const auto years = comparable_years(context.repository, context.plan, context.year);
  const auto* plan = plan_of_year(context.repository, context.plan, year);
  if (!plan || std::find(years.begin(), years.end(), year) == years.end()) {
    blocks.push_back(Paragraph{{context.text(words::no_comparison, year)}});
    return blocks;
  }
  const auto comparison = comparison_with(context.repository, *plan, year, context.states);
  if (plan != &context.plan) blocks.push_back(Paragraph{{context.text(words::plan_before, year, context.theirs(plan->title))}, "note"});
  blocks.push_back(counts(context, comparison));
  blocks.push_back(Paragraph{changes_in_words(context, comparison)});
  auto table = changes(context, comparison);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kpss
