#include "documents/figures.hpp"
#include "documents/report/parts.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string unquantified(const ReportContext& context, const MoneySum& sum) { return sum.lines == 0 ? "–" : number_in_words(context.language, sum.unquantified); }

}  // namespace

Blocks report_money(const ReportContext& context) {
  Blocks blocks{Heading{2, "money", {context.text(words::money)}}};
  const auto rows = money_by_source(context.states, context.year);
  if (rows.empty()) {
    blocks.push_back(Paragraph{{context.text(words::no_money)}});
    return blocks;
  }
  Table table{.style = "money", .caption = {context.text(words::table_money, context.year)}, .columns = {{{context.head(words::source)}, Align::left, 0.28}, {{context.head(words::planned)}, Align::right, 0.21}, {{context.head(words::unquantified_column)}, Align::right, 0.15}, {{context.head(words::actual)}, Align::right, 0.21}, {{context.head(words::unquantified_column)}, Align::right, 0.15}}, .rows = {}, .row_headers = true, .total = true};
  const auto line = [&](std::string label, const MoneyRow& row) {
    table.rows.push_back({{std::move(label)}, {sum_in_words(context.language, row.planned)}, {unquantified(context, row.planned)}, {sum_in_words(context.language, row.actual)}, {unquantified(context, row.actual)}});
  };
  for (const auto& row : rows) line(std::string(option_of(row.source).label.in(context.language)), row);
  line(context.text(words::total), total(rows));
  blocks.push_back(std::move(table));
  blocks.push_back(Paragraph{{context.text(words::money_note)}, "note"});
  return blocks;
}

}  // namespace kpss
