#include "documents/chart.hpp"
#include "documents/lines.hpp"
#include "documents/report/parts.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string number(const ReportContext& context, std::int64_t value) { return number_in_words(context.language, value); }

std::vector<ChartSeries> all_series(const ReportContext& context) {
  std::vector<ChartSeries> series;
  for (const auto status : statuses) series.push_back({context.label(status), std::string(row_of(status).code)});
  return series;
}

Table plan_table(const ReportContext& context) {
  Table table{.style = "statuses", .caption = {context.text(words::table_statuses, context.all_measures(), context.year)}, .columns = {{{context.head(words::status)}, Align::left, 0.5}, {{context.head(words::count)}, Align::right, 0.25}, {{context.head(words::share)}, Align::right, 0.25}}, .rows = {}, .row_headers = true, .total = true};
  const auto percents = whole_percents(context.tally);
  for (std::size_t i = 0; i < status_count; ++i) table.rows.push_back({context.mark(statuses[i]), {number(context, context.tally.counts[i])}, {context.percent(percents[i])}});
  table.rows.push_back({{context.text(words::total)}, {number(context, context.tally.total())}, {context.percent(context.tally.total() == 0 ? 0 : 100)}});
  return table;
}

/// A row for each group of measures, a column for each status, and the number of those that count as fulfilled.
Table group_table(const ReportContext& context, const std::vector<TallyRow>& rows, const std::string& first) {
  Table table{.style = "statuses", .caption = {context.text(words::table_by, context.all_measures(), context.year)}, .columns = {{{capitalised(first)}, Align::left, 0.27}}, .rows = {}, .row_headers = true, .total = true};
  for (const auto status : statuses) table.columns.push_back({{capitalised(context.label(status))}, Align::right, 0.082});
  table.columns.push_back({{context.head(words::total)}, Align::right, 0.08});
  const auto line = [&](const std::string& label, const Tally& tally) {
    std::vector<Inlines> cells{{label}};
    for (const auto status : statuses) cells.push_back({number(context, tally.of(status))});
    cells.push_back({number(context, tally.total())});
    table.rows.push_back(std::move(cells));
  };
  for (const auto& row : rows) line(context.theirs(row.label), row.tally);
  line(context.text(words::total), context.tally);
  return table;
}

Chart chart_of(const ReportContext& context, std::string name, std::string title, const std::vector<TallyRow>& rows) {
  Chart chart{std::move(name), std::move(title), context.language, all_series(context), {}};
  for (const auto& row : rows) chart.bars.push_back({context.theirs(row.label), {row.tally.counts.begin(), row.tally.counts.end()}});
  return chart;
}

}  // namespace

Blocks statuses_of_plan(const ReportContext& context) {
  const auto title = context.text(words::chart_statuses, context.all_measures(), context.year);
  return {plan_table(context), simple_bars(chart_of(context, "statuses", title, {{"", context.plan.title, context.tally, {}}}))};
}

Blocks report_by_priority(const ReportContext& context) {
  Blocks blocks;
  const auto by_level = [&](Grouping grouping, const LevelWords& level, std::string_view name) {
    const auto rows = tally_by(context.repository, context.plan, context.states, grouping, context.language);
    // English puts the singular here: "by priority"; Czech the genitive plural: „podle priorit“.
    const auto& word = context.language == Language::cs ? level.forms.many : level.forms.one;
    const auto heading = level.known ? context.text(words::by_level, word) : context.text(words::by_level_named, level.forms.one);
    const auto id = fmt::format("fulfilment-{}", name);
    blocks.push_back(Heading{2, id, {heading}});
    blocks.push_back(group_table(context, rows, level.forms.one));
    blocks.push_back(stacked_bars(chart_of(context, fmt::format("statuses-{}", name), level.known ? context.text(words::chart_by_level, word, context.year) : heading, rows)));
  };
  if (!context.plan.priorities.empty())
    by_level(Grouping::priority, context.priority, "priority");
  else if (!context.plan.goals.empty())
    by_level(Grouping::goal, context.goal, "goal");
  return blocks;
}

Blocks report_by_group(const ReportContext& context) {
  const auto groups = tally_by(context.repository, context.plan, context.states, Grouping::group, context.language);
  if (groups.size() == 1 && groups.front().id.empty()) return {};  // The plan names no group at all.
  if (groups.empty()) return {};
  return {Heading{2, "fulfilment-group", {context.text(words::by_group)}},
          group_table(context, groups, context.text(words::group)),
          stacked_bars(chart_of(context, "statuses-group", context.text(words::chart_by_group, context.year), groups))};
}

Blocks report_statuses(const ReportContext& context) {
  Blocks blocks{Heading{1, "fulfilment", {context.text(words::fulfilment)}}};
  append(blocks, report_by_priority(context));
  append(blocks, report_by_group(context));
  return blocks;
}

}  // namespace kpss
