#include <algorithm>
#include <charconv>

#include "documents/analysis.hpp"
#include "text/decimal.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

/// A column of whole numbers, one of which is as large as this, holds no years: all of its numbers are grouped.
constexpr std::int64_t larger_than_years = 10'000;

/// "1245", "-3,5", "12.5 %", "1 245", and what stands for a value that is missing.
bool is_number(std::string_view cell) {
  if (cell.empty() || cell == "–" || cell == "-" || cell == "x") return true;
  bool digit = false;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const char c = cell[i];
    if (c >= '0' && c <= '9') digit = true;
    else if (cell.substr(i).starts_with("\u00a0") || cell.substr(i).starts_with("−")) i += cell.substr(i).starts_with("−") ? 2 : 1;
    else if (std::string_view(" .,%+-").find(c) == std::string_view::npos) return false;
  }
  return digit;
}

/// Columns whose numbers are names of something, so that they are printed as they are.
bool holds_codes(std::string_view title) {
  const auto head = folded(title);
  constexpr std::string_view names[] = {"kod", "code", "psc", "ico", "cislo"};
  return head == "ic" || std::any_of(std::begin(names), std::end(names), [&](std::string_view name) { return head.starts_with(name); });
}

std::optional<std::int64_t> whole_number(const std::string& cell) {
  std::int64_t number = 0;
  const auto [stop, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  const bool plain = error == std::errc{} && stop == cell.data() + cell.size() && std::to_string(number) == cell;
  return plain ? std::optional(number) : std::nullopt;
}

/// How the cells of a column are printed.
struct Column {
  Align align = Align::left;
  bool grouped = false;
};

Column column_of(const std::string& title, const std::vector<std::string>& cells, bool first) {
  if (first || holds_codes(title) || !std::all_of(cells.begin(), cells.end(), is_number)) return {};
  const auto is_large = [](const std::string& cell) {
    const auto number = whole_number(cell);
    return number && (*number >= larger_than_years || *number <= -larger_than_years);
  };
  return {Align::right, std::any_of(cells.begin(), cells.end(), is_large)};
}

}  // namespace

Table data_table(const Wording& wording, const DataTable& data) {
  Table table{.style = "list", .caption = {wording.theirs(data.title)}, .columns = {}, .rows = std::vector<std::vector<Inlines>>(data.rows.size()), .row_headers = data.columns.size() > 1};
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    std::vector<std::string> cells;
    for (const auto& row : data.rows) cells.push_back(i < row.size() ? row[i] : std::string());
    const auto column = column_of(data.columns[i], cells, i == 0);
    table.columns.push_back({{wording.theirs(data.columns[i])}, column.align});
    for (std::size_t r = 0; r < cells.size(); ++r) {
      const auto number = column.grouped ? whole_number(cells[r]) : std::nullopt;
      table.rows[r].push_back({number ? number_in_words(wording.written, *number) : wording.theirs(cells[r])});
    }
  }
  return table;
}

}  // namespace kpss
