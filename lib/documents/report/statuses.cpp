#include "documents/chart.hpp"
#include "documents/lines.hpp"
#include "documents/report/parts.hpp"
#include "text/typography.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::vector<ChartSeries> all_series(const ReportContext& context) {
  std::vector<ChartSeries> series;
  for (const auto status : statuses) series.push_back({context.label(status), std::string(row_of(status).code)});
  return series;
}

Table plan_table(const ReportContext& context) {
  Table table{.style = "statuses", .caption = {context.text(words::table_statuses, context.all_measures(), context.year)}, .columns = {{{context.head(words::status)}, Align::left, 0.5}, {{context.head(words::count)}, Align::right, 0.25}, {{context.head(words::share)}, Align::right, 0.25}}, .rows = {}, .row_headers = true, .total = true};
  const auto percents = whole_percents(context.tally);
  for (std::size_t i = 0; i < status_count; ++i) {
    const auto where = fmt::format(":status={}", row_of(statuses[i]).code);
    table.rows.push_back({context.mark(statuses[i]), context.number("measures" + where, context.tally.counts[i]), quantity("percent" + where, context.percent(percents[i]))});
  }
  table.rows.push_back({{context.text(words::total)}, context.number("measures", context.tally.total()), {context.percent(context.tally.total() == 0 ? 0 : 100)}});
  return table;
}

/// A row for each group of measures, a column for each status, and how many there are.
Table group_table(const ReportContext& context, const std::vector<TallyRow>& rows, Grouping grouping, const std::string& first) {
  Table table{.style = "statuses", .caption = {context.text(words::table_by, context.all_measures(), context.year)}, .columns = {{{capitalised(first)}, Align::left, 0.27}}, .rows = {}, .row_headers = true, .total = true};
  for (const auto status : statuses) table.columns.push_back({{capitalised(context.label(status))}, Align::right, 0.082});
  table.columns.push_back({{context.head(words::total)}, Align::right, 0.08});
  const auto line = [&](const std::string& label, const std::string& where, const Tally& tally) {
    std::vector<Inlines> cells{{label}};
    for (const auto status : statuses) cells.push_back(context.number(fmt::format("measures:{}{}status={}", where, where.empty() ? "" : ",", row_of(status).code), tally.of(status)));
    cells.push_back(context.number(where.empty() ? "measures" : "measures:" + where, tally.total()));
    table.rows.push_back(std::move(cells));
  };
  for (const auto& row : rows) line(context.theirs(row.label), fmt::format("{}={}", row_of(grouping).name, row.id), row.tally);
  line(context.text(words::total), {}, context.tally);
  return table;
}

/// Percents that add up to 100 need not be what rounding each for itself gives; where they are not, it is said.
Blocks rounding_note(const ReportContext& context) {
  Inlines rows;
  for (const auto i : moved_percents({context.tally.counts.begin(), context.tally.counts.end()})) {
    const auto exact = quantity(fmt::format("exact:status={}", row_of(statuses[i]).code), exact_share(context.language, context.tally.counts[i], context.tally.total()));
    rows = (rows.empty() ? Inlines{} : rows + Inlines{", "}) + context.sentence(words::exactly, {{quoted(context.language, context.label(statuses[i]))}, exact});
  }
  if (rows.empty()) return {};
  return {Paragraph{context.sentence(words::rounding_note, {rows}), "note"}};
}

Chart chart_of(const ReportContext& context, std::string name, std::string title, const std::vector<TallyRow>& rows) {
  Chart chart{std::move(name), std::move(title), context.language, all_series(context), {}};
  for (const auto& row : rows) chart.bars.push_back({context.theirs(row.label), {row.tally.counts.begin(), row.tally.counts.end()}});
  return chart;
}

}  // namespace

Blocks statuses_of_plan(const ReportContext& context) {
  const auto title = context.text(words::chart_statuses, context.all_measures(), context.year);
  Blocks blocks{plan_table(context)};
  append(blocks, rounding_note(context));
  blocks.push_back(simple_bars(chart_of(context, "statuses", title, {{"", context.plan.title, context.tally, {}}})));
  return blocks;
}

Blocks report_by_priority(const ReportContext& context) {
  Blocks blocks;
  const auto by_level = [&](Grouping grouping, const LevelWords& level, std::string_view name) {
    const auto rows = tally_by(context.selection, context.states, grouping);
    // English puts the singular here: "by priority"; Czech the genitive plural: „podle priorit“.
    const auto& word = context.language == Language::cs ? level.forms.many : level.forms.one;
    const auto heading = level.known ? context.text(words::by_level, word) : context.text(words::by_level_named, level.forms.one);
    const auto id = fmt::format("fulfilment-{}", name);
    blocks.push_back(Heading{2, id, {heading}});
    blocks.push_back(group_table(context, rows, grouping, level.forms.one));
    blocks.push_back(stacked_bars(chart_of(context, fmt::format("statuses-{}", name), level.known ? context.text(words::chart_by_level, word, context.year) : heading, rows)));
  };
  if (!context.plan.priorities.empty())
    by_level(Grouping::priority, context.priority, "priority");
  else if (!context.plan.goals.empty())
    by_level(Grouping::goal, context.goal, "goal");
  return blocks;
}

Blocks report_by_group(const ReportContext& context) {
  const auto groups = tally_by(context.selection, context.states, Grouping::group);
  if (groups.size() == 1 && groups.front().id.empty()) return {};  // The plan names no group at all.
  if (groups.empty()) return {};
  return {Heading{2, "fulfilment-group", {context.text(words::by_group)}},
          group_table(context, groups, Grouping::group, context.text(words::group)),
          stacked_bars(chart_of(context, "statuses-group", context.text(words::chart_by_group, context.year), groups))};
}

Blocks report_statuses(const ReportContext& context) {
  Blocks blocks{Heading{1, "fulfilment", {context.text(words::fulfilment)}}};
  append(blocks, report_by_priority(context));
  append(blocks, report_by_group(context));
  return blocks;
}

}  // namespace kpss
