#include "documents/chart.hpp"
#include "documents/figures.hpp"
#include "documents/report/parts.hpp"
#include "statistics/share.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// The cells of one side: the sum and how many lines are not in it.
void add_side(const ReportContext& context, std::string_view side, const std::string& where, const MoneySum& sum, std::vector<Inlines>& cells) {
  cells.push_back(quantity(fmt::format("{}{}", side, where), sum_in_words(context.language, sum)));
  cells.push_back(quantity(fmt::format("{}-unquantified{}", side, where), sum.lines == 0 ? "–" : number_in_words(context.language, sum.unquantified)));
}

MoneyChart chart_of(const ReportContext& context, const std::vector<MoneyLine>& lines) {
  MoneyChart chart{.name = "money", .title = context.text(words::table_money, context.year), .language = context.language, .bars = {}};
  for (const auto& [source, figures] : money_by_source(lines)) chart.bars.push_back({context.wording.label(source), figures.planned, figures.actual});
  return chart;
}

}  // namespace

Blocks report_money(const ReportContext& context) {
  Blocks blocks{Heading{2, "money", {context.text(words::money)}}};
  const auto lines = money_lines(context.states);
  if (lines.empty()) {
    blocks.push_back(Paragraph{{context.text(words::no_money)}});
    return blocks;
  }
  Table table{.style = "money", .caption = {context.text(words::table_money, context.year)}, .columns = {{{context.head(words::source)}, Align::left, 0.26}, {{context.head(words::planned)}, Align::right, 0.19}, {{context.head(words::unquantified_column)}, Align::right, 0.13}, {{context.head(words::actual)}, Align::right, 0.19}, {{context.head(words::unquantified_column)}, Align::right, 0.13}, {{context.head(words::drawdown)}, Align::right, 0.1}}, .rows = {}, .row_headers = true, .total = true};
  const auto line = [&](std::string label, const std::string& where, const MoneyFigures& figures) {
    std::vector<Inlines> cells{{std::move(label)}};
    add_side(context, "planned", where, figures.planned, cells);
    add_side(context, "actual", where, figures.actual, cells);
    const auto share = share_of(figures.drawdown);
    cells.push_back(quantity("drawdown" + where, share ? share_in_words(context.language, *share) : "–"));
    table.rows.push_back(std::move(cells));
  };
  for (const auto& [source, figures] : money_by_source(lines)) line(context.wording.label(source), fmt::format(":source={}", option_of(source).code), figures);
  const auto all = money_of(lines);
  line(context.text(words::total), {}, all);
  blocks.push_back(std::move(table));
  blocks.push_back(money_bars(chart_of(context, lines)));
  const auto& drawdown = all.drawdown;
  blocks.push_back(Paragraph{Inlines{context.text(words::money_note), " "} +
                                 context.sentence(words::drawdown_note, {context.number("drawdown-pairs", drawdown.pairs), context.number("drawdown-left-out", drawdown.left_out), quantity("drawdown-left-planned", sum_in_words(context.language, drawdown.planned_left))}),
                             "note"});
  return blocks;
}

}  // namespace kpss
