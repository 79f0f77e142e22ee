// The expected cost of all measures, by source and year. A plan of a few years has one table of both; a longer one a table of each,
// since so many amounts do not fit beside each other on A4.

#include <map>
#include <set>

#include "documents/figures.hpp"
#include "documents/plan/parts.hpp"
#include "text/decimal.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

constexpr std::size_t most_years = 3;

struct Planned {
  std::set<int> years;
  std::map<MoneySource, std::map<int, MoneySum>> sums;  ///< By source, in the order of the code list, and year.

  MoneySum of(const MoneySource* source, int year) const {
    MoneySum sum;
    for (const auto& [from, by_year] : sums)
      for (const auto& [in, known] : by_year)
        if ((!source || *source == from) && (year == 0 || year == in)) sum.add(known);
    return sum;
  }
};

Planned planned_in(const PlanContext& context) {
  Planned planned;
  for (const auto* measure : context.measures)
    for (const auto& line : measure->budget) {
      if (!line.source) continue;
      planned.years.insert(line.year.number);
      planned.sums[*line.source][line.year.number].add(known_amount(line));
    }
  return planned;
}

struct Row {
  std::string label;
  const MoneySource* source = nullptr;
  int year = 0;
};

/// The rows, a column for each of these years, then the sum and how many lines have no amount.
Table table_of(const PlanContext& context, const Planned& planned, Phrase caption, Phrase first, const std::vector<Row>& rows, const std::set<int>& years) {
  Table table{.style = "money", .caption = {context.text(caption)}, .columns = {{{context.head(first)}, Align::left, 0.24}}, .rows = {}, .row_headers = true, .total = true};
  const double width = 0.61 / static_cast<double>(years.size() + 1);
  for (const int year : years) table.columns.push_back({{std::to_string(year)}, Align::right, width});
  table.columns.push_back({{context.head(words::total)}, Align::right, width});
  table.columns.push_back({{context.head(words::unquantified_column)}, Align::right, 0.15});
  for (const auto& row : rows) {
    std::vector<Inlines> cells{{row.label}};
    for (const int year : years) cells.push_back({sum_in_words(context.language, planned.of(row.source, year))});
    const auto all = planned.of(row.source, row.year);
    cells.push_back({sum_in_words(context.language, all)});
    cells.push_back({number_in_words(context.language, all.unquantified)});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Blocks tables_of(const PlanContext& context, const Planned& planned) {
  std::vector<Row> sources, years;
  for (const auto& [source, sums] : planned.sums) sources.push_back({context.wording.label(source), &source});
  for (const int year : planned.years) years.push_back({std::to_string(year), nullptr, year});
  sources.push_back({context.text(words::total)});
  years.push_back({context.text(words::total)});
  if (planned.years.size() <= most_years) return {table_of(context, planned, words::in_plan::table_plan_money, words::source, sources, planned.years)};
  return {table_of(context, planned, words::in_plan::table_plan_money_sources, words::source, sources, {}), table_of(context, planned, words::in_plan::table_plan_money_years, words::in_plan::year, years, {})};
}

}  // namespace

Blocks plan_economy(const PlanContext& context) {
  auto blocks = paragraphs(context.wording, context.plan.economic_evaluation);
  if (const auto planned = planned_in(context); !planned.sums.empty()) {
    append(blocks, tables_of(context, planned));
    blocks.push_back(Paragraph{{context.text(words::money_note)}, "note"});
  }
  if (!blocks.empty()) blocks.insert(blocks.begin(), Heading{2, "economy", {context.text(words::in_plan::economy)}});
  return blocks;
}

}  // namespace kpss
