#include <algorithm>

#include "documents/report/parts.hpp"
#include "statistics/comparison.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// "+3", "−1", "0".
std::string signed_number(const ReportContext& context, std::int64_t number) { return (number > 0 ? "+" : "") + number_in_words(context.language, number); }

Table counts(const ReportContext& context, const Tally& before) {
  Table table{.style = "statuses", .caption = {context.text(words::table_comparison, context.year - 1, context.year, context.all_measures())}, .columns = {{{context.head(words::status)}, Align::left, 0.4}, {{std::to_string(context.year - 1)}, Align::right, 0.2}, {{std::to_string(context.year)}, Align::right, 0.2}, {{context.head(words::difference)}, Align::right, 0.2}}, .rows = {}, .row_headers = true};
  for (const auto status : statuses)
    table.rows.push_back({context.mark(status), {number_in_words(context.language, before.of(status))}, {number_in_words(context.language, context.tally.of(status))}, {signed_number(context, context.tally.of(status) - before.of(status))}});
  return table;
}

}  // namespace

Blocks report_comparison(const ReportContext& context) {
  Blocks blocks{Heading{2, "comparison", {context.text(words::comparison, context.year - 1)}}};
  const auto years = monitored_years(context.repository, context.plan);
  if (std::find(years.begin(), years.end(), context.year - 1) == years.end()) {
    blocks.push_back(Paragraph{{context.text(words::no_comparison, context.year - 1)}});
    return blocks;
  }
  const auto before = states_in(context.repository, context.plan, context.year - 1);
  blocks.push_back(counts(context, tally_of(before)));
  Table table{.style = "changes", .caption = {context.text(words::table_changes)}, .columns = {{{capitalised(context.measure.forms.one)}, Align::left, 0.5}, {{std::to_string(context.year - 1)}, Align::left, 0.25}, {{std::to_string(context.year)}, Align::left, 0.25}}, .rows = {}, .row_headers = true};
  std::int64_t better = 0, worse = 0, same = 0, unknown = 0;
  for (const auto& change : changes_between(before, context.states)) {
    better += change.change == Change::better;
    worse += change.change == Change::worse;
    same += change.change == Change::same;
    unknown += change.change == Change::newly_reported || change.change == Change::no_longer_reported;
    if (change.change != Change::same) table.rows.push_back({context.link_to(*change.now.measure), context.mark(change.before.status), context.mark(change.now.status)});
  }
  blocks.push_back(Paragraph{{context.text(words::better, context.year - 1, context.measures(better)) + " " + context.text(words::worse, context.year - 1, context.measures(worse)) + " " + context.text(words::unchanged, context.measures(same)) +
                              (unknown == 0 ? "" : " " + context.text(words::not_comparable, context.measures(unknown)))}});
  if (!table.rows.empty()) blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kpss
