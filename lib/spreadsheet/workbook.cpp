#include "spreadsheet/workbook.hpp"

#include <algorithm>

namespace kpss::spreadsheet {

std::string address(Place place) {
  constexpr std::size_t letters = 26;
  std::string column;
  for (auto rest = place.column + 1; rest > 0; rest = (rest - 1) / letters) column.insert(column.begin(), static_cast<char>('A' + (rest - 1) % letters));
  return column + std::to_string(place.row + 1);
}

std::string address(Range range) { return address(range.from) + ":" + address(range.to); }

const Cell* Sheet::find(Place at) const {
  const auto it = cells.find(at);
  return it == cells.end() ? nullptr : &it->second;
}

const Sheet* Workbook::find(const std::string& name) const {
  const auto it = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
  return it == sheets.end() ? nullptr : &*it;
}

}  // namespace kpss::spreadsheet
