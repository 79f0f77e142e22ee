#include "statistics/history_grid.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "statistics/history_sheets.hpp"
#include "text/sparkline.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::size_t year_width = 4;
constexpr std::string_view between = "  ";

struct GridRow {
  std::string label;
  std::vector<std::string> cells;  ///< One for each year.
  std::string note = {};
};

std::string padded(const std::string& text, std::size_t width) { return text + std::string(width - std::min(width, utf8::width(text)), ' '); }

/// From the first year to the last, those without a record too.
std::vector<int> years_of(const MeasureHistory& history) {
  std::vector<int> years(static_cast<std::size_t>(history.years.back().state.year - history.years.front().state.year) + 1);
  std::iota(years.begin(), years.end(), history.years.front().state.year);
  return years;
}

GridRow marks_of(const HistoryMember& member, const MeasureHistory& history, const std::vector<int>& years) {
  GridRow row{name_in_history(*member.measure), std::vector<std::string>(years.size())};
  for (const auto& year : history.years)
    if (year.member == &member) row.cells[static_cast<std::size_t>(year.state.year - years.front())] = fmt::format("{}{}", mark_of(year.state.status), year.back_since ? "▼" : "");
  return row;
}

/// An indicator through all the measures that have one of its id and unit; the first measure that gives a year its value.
struct Series {
  const Indicator* indicator;
  std::vector<std::optional<std::int64_t>> millionths;
};

std::vector<Series> series_of(const MeasureHistory& history, const std::vector<int>& years) {
  std::vector<Series> all;
  for (const auto& year : history.years) {
    for (const auto& value : year.values) {
      const auto* number = value.actual ? std::get_if<Decimal>(&value.actual->value) : nullptr;
      if (!number) continue;
      auto series = std::ranges::find_if(all, [&](const Series& one) { return one.indicator->id == value.indicator->id && one.indicator->unit == value.indicator->unit; });
      if (series == all.end()) series = all.insert(all.end(), {value.indicator, std::vector<std::optional<std::int64_t>>(years.size())});
      auto& place = series->millionths[static_cast<std::size_t>(year.state.year - years.front())];
      if (!place) place = number->millionths;
    }
  }
  return all;
}

/// "427–436 osoba".
std::string range_of(const Series& series, Language language) {
  std::vector<std::int64_t> known;
  for (const auto& value : series.millionths)
    if (value) known.push_back(*value);
  const auto [least, most] = std::ranges::minmax(known);
  auto range = decimal_in_words(language, Decimal{least});
  if (least != most) range += "–" + decimal_in_words(language, Decimal{most});
  return series.indicator->unit ? fmt::format("{} ({})", range, *series.indicator->unit) : range;
}

GridRow columns_of(const Series& series, Language language) {
  GridRow row{series.indicator->id, {}, range_of(series, language)};
  for (const auto block : sparkline(series.millionths)) {
    row.cells.emplace_back();
    for (std::size_t i = 0; i < year_width; ++i) row.cells.back() += block;
  }
  return row;
}

}  // namespace

std::string history_grid(const MeasureHistory& history, Language language) {
  if (history.years.empty() || history.years.front().state.year == history.years.back().state.year) return {};
  const auto years = years_of(history);
  std::vector<GridRow> rows(1);
  for (const auto year : years) rows.front().cells.push_back(std::to_string(year));
  for (const auto& member : history.members)
    if (!member.years.empty()) rows.push_back(marks_of(member, history, years));
  for (const auto& series : series_of(history, years)) rows.push_back(columns_of(series, language));

  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, utf8::width(utf8::visible(row.label)));
  std::string out;
  for (const auto& row : rows) {
    auto line = padded(utf8::visible(row.label), width);
    for (const auto& cell : row.cells) line.append(between).append(padded(cell, year_width));
    if (!row.note.empty()) line.append(between).append(utf8::visible(row.note));
    while (line.ends_with(' ')) line.pop_back();
    out += line + "\n";
  }
  return out;
}

}  // namespace kpss
