#include <algorithm>
#include <charconv>

#include "documents/analysis.hpp"
#include "text/decimal.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

/// Years and house numbers have four figures; only longer numbers are grouped.
constexpr std::int64_t smallest_grouped = 10'000;

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

std::string cell_in_words(const Wording& wording, const std::string& cell, bool codes) {
  std::int64_t number = 0;
  const auto [stop, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  const bool plain = error == std::errc{} && stop == cell.data() + cell.size() && std::to_string(number) == cell;
  return plain && !codes && (number >= smallest_grouped || number <= -smallest_grouped) ? number_in_words(wording.written, number) : wording.theirs(cell);
}

}  // namespace

Table data_table(const Wording& wording, const DataTable& data) {
  Table table{.style = "list", .caption = {wording.theirs(data.title)}, .columns = {}, .rows = {}};
  const auto cell_of = [](const std::vector<std::string>& row, std::size_t column) { return column < row.size() ? row[column] : std::string(); };
  std::vector<bool> codes;
  for (std::size_t column = 0; column < data.columns.size(); ++column) {
    const auto empty = [&](const auto& row) { return cell_of(row, column).empty(); };
    const bool numbers = !std::all_of(data.rows.begin(), data.rows.end(), empty) && std::all_of(data.rows.begin(), data.rows.end(), [&](const auto& row) { return is_number(cell_of(row, column)); });
    codes.push_back(holds_codes(data.columns[column]));
    table.columns.push_back({{wording.theirs(data.columns[column])}, numbers && column > 0 && !codes.back() ? Align::right : Align::left});
  }
  for (const auto& row : data.rows) {
    auto& cells = table.rows.emplace_back();
    for (std::size_t column = 0; column < data.columns.size(); ++column) cells.push_back({cell_in_words(wording, cell_of(row, column), codes[column])});
  }
  table.row_headers = table.columns.size() > 1;
  return table;
}

}  // namespace kpss
