// The years of the plan, and of the plans it came to replace, one beside the other; and the years before in a measure's card.

#include <algorithm>

#include "documents/chart.hpp"
#include "documents/figures.hpp"
#include "documents/measure_words.hpp"
#include "documents/report/parts.hpp"
#include "statistics/sheets.hpp"
#include "statistics/trend.hpp"
#include "words/history.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

using Trend = std::vector<TrendYear>;

/// "2016–2019"; the plan's id where its period is not known.
std::string years_of(const ReportContext& context, const Plan& plan) {
  if (!plan.period) return std::string(id_of(plan));
  return span_in_words(context.language, Moment{plan.period->from.year}, Moment{plan.period->to.year});
}

std::string label(const ReportContext& context, const TrendYear& year) {
  const auto number = std::to_string(year.year);
  return year.plan == &context.plan ? number : context.text(words::history::year_of_plan, number, years_of(context, *year.plan));
}

/// Those that some measure had, and always the one that says what nobody reported.
std::vector<Status> statuses_in(const Trend& trend) {
  std::vector<Status> shown;
  for (const auto status : statuses)
    if (status == Status::not_reported || std::ranges::any_of(trend, [&](const TrendYear& year) { return year.tally.of(status) > 0; })) shown.push_back(status);
  return shown;
}

/// A number of a year that can be asked for: `measures:plan=2016-2019,year=2018,status=partly`.
Inlines quantity(const ReportContext& context, const TrendYear& year, std::string_view what, std::string_view more, std::string text) {
  const auto plan = year.plan == &context.plan ? std::string() : fmt::format("plan={},", id_of(*year.plan));
  return {Quantity{fmt::format("{}:{}year={}{}", what, plan, year.year, more), {std::move(text)}}};
}

Table table_of(const ReportContext& context, const Trend& trend, const std::vector<Status>& shown) {
  Table table{.style = "statuses", .caption = {context.text(words::history::table, context.all_measures())}, .columns = {{{context.head(words::history::year)}, Align::left, 0.2}}, .rows = {}, .row_headers = true};
  const double width = 0.8 / static_cast<double>(shown.size() + 2);
  for (const auto status : shown) table.columns.push_back({{capitalised(context.label(status))}, Align::right, width});
  table.columns.push_back({{context.head(words::total)}, Align::right, width});
  table.columns.push_back({{context.head(words::history::share)}, Align::right, width});
  for (const auto& year : trend) {
    std::vector<Inlines> cells{{label(context, year)}};
    for (const auto status : shown) cells.push_back(quantity(context, year, "measures", fmt::format(",status={}", row_of(status).code), number_in_words(context.language, year.tally.of(status))));
    cells.push_back(quantity(context, year, "measures", "", number_in_words(context.language, year.tally.total())));
    cells.push_back(quantity(context, year, "share", "", exact_share(context.language, fulfilled(*year.plan, year.tally), year.tally.total())));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Chart chart_of(const ReportContext& context, const Trend& trend, const std::vector<Status>& shown) {
  Chart chart{.name = "trend", .title = context.text(words::history::chart), .language = context.language, .series = {}, .bars = {}};
  for (const auto status : shown) chart.series.push_back({context.label(status), std::string(row_of(status).code)});
  for (const auto& year : trend) {
    chart.bars.push_back({label(context, year), {}});
    for (const auto status : shown) chart.bars.back().values.push_back(year.tally.of(status));
  }
  return chart;
}

}  // namespace

Blocks report_trend(const ReportContext& context) {
  const auto trend = trend_of(context.repository, context.plan, context.year);
  if (trend.empty() || trend.front().year == trend.back().year) return {};
  const auto shown = statuses_in(trend);
  Blocks blocks{Heading{2, "trend", {context.text(words::history::heading)}}, table_of(context, trend, shown)};
  if (trend.front().plan != trend.back().plan) blocks.push_back(Paragraph{{context.text(words::history::earlier_plans)}, "note"});
  if (!counts_alike(trend)) blocks.push_back(Paragraph{{context.text(words::history::counted_unlike)}, "note"});
  blocks.push_back(stacked_bars(chart_of(context, trend, shown)));
  return blocks;
}

std::string earlier_years(const ReportContext& context, const Measure& measure) {
  const auto history = context.histories.of(measure);
  std::string lines;
  for (const auto& member : history.members) {
    std::vector<std::string> years;
    for (const auto& year : history.years)
      if (year.member == &member && year.state.year < context.year) years.push_back(fmt::format("{} {}", year.state.year, label_of(context.repository, *member.plan, year.state.status, context.language)));
    if (years.empty()) continue;
    const auto all = fmt::format("{}", fmt::join(years, ", "));
    lines += (lines.empty() ? "" : "\n") + (member.plan == &context.plan ? all : context.text(words::history::in_plan, years_of(context, *member.plan), member.measure->number.text, all));
  }
  return lines;
}

}  // namespace kpss
