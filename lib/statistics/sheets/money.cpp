// What was planned, what it cost, and how much of it is known.

#include "statistics/money.hpp"

#include <algorithm>

#include "statistics/share.hpp"
#include "statistics/sheets/parts.hpp"

namespace kpss {
namespace {

Sheet::Cell amount(const MoneySum& sum) { return sum.is_known() ? Sheet::Cell(sum.known) : Sheet::Cell(); }

void add_cells(const MoneyFigures& figures, std::vector<Sheet::Cell>& cells) {
  for (const auto* sum : {&figures.planned, &figures.actual}) {
    cells.push_back(amount(*sum));
    cells.emplace_back(std::int64_t{sum->lines});
    cells.emplace_back(std::int64_t{sum->unquantified});
  }
  cells.push_back(share_cell(share_of(figures.drawdown)));
  cells.emplace_back(std::int64_t{figures.drawdown.pairs});
  cells.emplace_back(std::int64_t{figures.drawdown.left_out});
}

void add_columns(const Selection& selection, Sheet& sheet) {
  const auto column = [&](std::string key, Phrase title) { sheet.columns.push_back({std::move(key), word(selection, title), true}); };
  column("planned", {"předpoklad", "planned"});
  column("planned_lines", {"řádků", "lines"});
  column("planned_unquantified", {"nevyčísleno", "not quantified"});
  column("actual", {"skutečnost", "actual"});
  column("actual_lines", {"řádků", "lines"});
  column("actual_unquantified", {"nevyčísleno", "not quantified"});
  column("drawdown", {"čerpání v %", "drawdown in %"});
  column("compared", {"porovnáno", "compared"});
  column("not_compared", {"neporovnáno", "not compared"});
}

/// Of a measure with money from several sources, the lines of the source whose row it is.
std::vector<MoneyLine> lines_of(const Part& part, const std::vector<Grouping>& by) {
  auto lines = money_lines(part.states);
  for (std::size_t i = 0; i < by.size(); ++i)
    if (by[i] == Grouping::source) std::erase_if(lines, [&](const MoneyLine& line) { return option_of(line.source).code != part.ids[i]; });
  return lines;
}

}  // namespace

Sheet money_sheet(const Selection& selection, const std::vector<Grouping>& by) {
  auto sheet = opened(selection, by);
  add_name_columns(selection, by, sheet);
  add_columns(selection, sheet);
  for (const auto& part : parts_by(selection, by)) {
    const auto lines = lines_of(part, by);
    if (lines.empty() && by.size() > 1) continue;
    const bool sources = std::find(by.begin(), by.end(), Grouping::source) != by.end();
    if (lines.empty() && sources) continue;
    auto cells = part.names;
    add_cells(money_of(lines), cells);
    sheet.rows.push_back(std::move(cells));
  }
  auto cells = total_names(selection, by);
  add_cells(money_of(money_lines(selection.states)), cells);
  sheet.rows.push_back(std::move(cells));
  sheet.total = true;
  sheet.notes.push_back(word(selection, {"Součty obsahují jen známé částky; nevyčíslený řádek není nula. Čerpání se počítá jen z opatření a zdrojů, u nichž je známo obojí.", "Sums hold known amounts only; a line not quantified is not zero. Drawdown is computed of those measures and sources only where both sides are known."}));
  auto overlapping = by;
  std::erase(overlapping, Grouping::source);  // A line has one source.
  add_notes(selection, overlapping, sheet);
  return sheet;
}

}  // namespace kpss
