#include "documents/markdown/plain_table.hpp"

#include <algorithm>
#include <vector>

#include "documents/markdown/layout.hpp"
#include "documents/markdown/plain_inlines.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

constexpr std::size_t widest_column = 60;
constexpr std::size_t narrowest_column = 3;  // of a rule: `---`

using Row = std::vector<std::string>;

std::string padded(const std::string& text, Align align, std::size_t width) {
  const std::size_t own = utf8::width(text);
  const std::size_t missing = own < width ? width - own : 0;
  std::size_t before = 0;
  if (align == Align::right) before = missing;
  if (align == Align::center) before = missing / 2;
  return std::string(before, ' ') + text + std::string(missing - before, ' ');
}

std::string rule(Align align, std::size_t width) {
  std::string out(width, '-');
  if (align == Align::center) out.front() = ':';
  if (align != Align::left) out.back() = ':';
  return out;
}

}  // namespace

std::string plain_table(const Table& table, const Anchors& anchors) {
  if (table.columns.empty()) return {};
  const std::size_t count = table.columns.size();
  std::vector<Row> rows(1);
  for (const Table::Column& column : table.columns) rows[0].push_back(plain_inlines(column.title, PlainLine::cell, anchors));
  for (const std::vector<Inlines>& cells : table.rows) {
    Row& row = rows.emplace_back(count);
    for (std::size_t i = 0; i < std::min(count, cells.size()); ++i) row[i] = plain_inlines(cells[i], PlainLine::cell, anchors);
  }

  std::vector<std::size_t> widths(count, narrowest_column);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < count; ++i) widths[i] = std::max(widths[i], std::min(utf8::width(row[i]), widest_column));
  }

  std::vector<std::string> lines;
  const auto add = [&](auto cell) {
    std::string line = "|";
    for (std::size_t i = 0; i < count; ++i) line += " " + cell(i) + " |";
    lines.push_back(line);
  };
  for (const Row& row : rows) {
    add([&](std::size_t i) { return padded(row[i], table.columns[i].align, widths[i]); });
    if (lines.size() == 1) add([&](std::size_t i) { return rule(table.columns[i].align, widths[i]); });
  }
  return joined(lines, "\n");
}

}  // namespace kpss
