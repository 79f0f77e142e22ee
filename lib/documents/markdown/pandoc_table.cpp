#include "documents/markdown/pandoc_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "documents/markdown/escape.hpp"
#include "documents/markdown/inlines.hpp"
#include "documents/markdown/pandoc_inlines.hpp"

namespace kpss {

namespace {

/// Whole percents of the columns; they add up as the widths do. None where a width is not given.
std::vector<int> percents(const std::vector<Table::Column>& columns) {
  std::vector<int> out;
  double sum = 0;
  long before = 0;
  for (const Table::Column& column : columns) {
    if (!(column.width > 0)) return {};
    sum += std::min(column.width, 1.0);
    const long here = std::lround(sum * 100);
    out.push_back(static_cast<int>(here - before));
    before = here;
  }
  return out;
}

std::string row(const std::vector<Inlines>& cells, std::size_t columns) {
  std::string out = "|";
  for (std::size_t i = 0; i < columns; ++i) {
    const std::string cell = i < cells.size() ? pandoc_inlines(cells[i]) : "";
    out += cell.empty() ? " |" : " " + cell + " |";
  }
  return out;
}

std::string rule(Align align, std::size_t dashes) {
  const std::string line(dashes, '-');
  switch (align) {
    case Align::left: return ":" + line + "|";
    case Align::right: return line + ":|";
    case Align::center: break;
  }
  return ":" + line + ":|";
}

std::string label(const std::string& text) {
  return text.empty() ? "" : fmt::format(" label=\"{}\"", escape_attribute(text));
}

}  // namespace

std::string pandoc_table(const Table& table) {
  const std::vector<int> widths = percents(table.columns);
  std::vector<Inlines> titles;
  std::string rules = "|";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    titles.push_back(table.columns[i].title);
    rules += rule(table.columns[i].align, widths.empty() ? 3 : static_cast<std::size_t>(std::max(widths[i], 2)));
  }
  std::string out = row(titles, titles.size()) + "\n" + rules;
  for (const std::vector<Inlines>& cells : table.rows) out += "\n" + row(cells, titles.size());
  const std::string caption = pandoc_inlines(table.caption);
  return caption.empty() ? out : out + "\n\n: " + caption;
}

std::string pandoc_table(const Card& card) {
  std::string out = "| | |\n|" + rule(Align::left, 28) + rule(Align::left, 72);
  for (const Card::Row& one : card.rows) out += "\n" + row({one.label, one.value}, 2);
  return out;
}

std::string pandoc_attributes(const Table& table) {
  std::string out = ".table";
  if (is_name(table.style)) out += " ." + table.style;
  if (table.row_headers) out += " .row-headers";
  if (table.total) out += " .total";
  const std::vector<int> widths = percents(table.columns);
  if (!widths.empty()) out += fmt::format(" .w-{}", fmt::join(widths, "-"));
  return out + label(plain_text(table.caption));
}

std::string pandoc_attributes(const Card& card) { return ".table .card .row-headers .w-28-72" + label(normalised(card.caption)); }

}  // namespace kpss
