#include "documents/charts/time_axis.hpp"

#include <algorithm>
#include <array>

#include "text/months.hpp"

namespace kpss {

namespace {

constexpr int most_columns = 24;  // narrower ones have no room for a name

constexpr std::array<std::string_view, 12> short_months = {"led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"};
constexpr std::array<std::string_view, 4> roman = {"I.", "II.", "III.", "IV."};
constexpr std::array<std::string_view, 4> ordinals = {"1st", "2nd", "3rd", "4th"};
constexpr int forms = 3;  ///< Of a name, the longest first.

/// Months since the year 0, so that units of any length can be counted.
int month_number(Date date) { return date.year * 12 + date.month - 1; }

std::int64_t first_day(int month_number) { return Date{month_number / 12, month_number % 12 + 1, 1}.days(); }

/// The lengths a column can have, in months: a month, a quarter, a year, and as many years as it takes.
std::vector<int> lengths() {
  std::vector<int> out = {1, 3, 12};
  for (const int years : {2, 5, 10, 20, 50, 100, 200, 500, 1000}) out.push_back(years * 12);
  return out;
}

TimeUnit unit_of(int length) { return length == 1 ? TimeUnit::months : length == 3 ? TimeUnit::quarters : TimeUnit::years; }

std::string name_of(TimeUnit unit, Date first, Language language, int form) {
  const auto month = static_cast<std::size_t>(first.month - 1), quarter = month / 3;
  const bool czech = language == Language::cs;
  if (unit == TimeUnit::months) {
    if (form == 0) return std::string(months[month].name.in(language));
    if (form == 1) return std::string(czech ? short_months[month] : months[month].name.en.substr(0, 3));
    return std::to_string(first.month);
  }
  const std::string number = czech ? std::string(roman[quarter]) : std::to_string(quarter + 1);  // As the headings of a plan of activities say it.
  if (form == 0) return czech ? number + "\u00a0čtvrtletí" : std::string(ordinals[quarter]) + "\u00a0quarter";
  if (form == 1) return czech ? number + "\u00a0čtvrt." : "Q" + number;
  return number;
}

}  // namespace

std::optional<DaySpan> days_of(const GanttBar& bar) {
  if (!bar.from && !bar.to) return std::nullopt;
  const Date from = bar.from ? bar.from : bar.to;
  const Date to = bar.to ? bar.to : bar.from;
  if (bar.milestone) return DaySpan{to, to};
  return DaySpan{std::min(from, to), std::max(from, to)};
}

int TimeAxis::position(std::int64_t day, int length) const {
  if (columns() == 0) return 0;
  const std::int64_t whole = starts.back() - starts.front();
  const std::int64_t part = std::clamp<std::int64_t>(day - starts.front(), 0, whole);
  return static_cast<int>((part * length * 2 + whole) / (whole * 2));
}

TimeAxis time_axis(const Gantt& gantt) {
  Date first = gantt.from, last = gantt.to;
  for (const GanttBar& bar : gantt.bars) {
    const auto span = days_of(bar);
    if (!span) continue;
    if (!gantt.from) first = first ? std::min(first, span->first) : span->first;
    if (!gantt.to) last = std::max(last, span->last);
  }
  if (!first && !last) return {};
  if (!first) first = last;
  last = std::max(first, last);

  TimeAxis axis;
  for (const int length : lengths()) {
    if (gantt.unit && unit_of(length) < *gantt.unit) continue;
    const int from = month_number(first) / length * length;
    const int columns = (month_number(last) - from) / length + 1;
    if (columns > most_columns) continue;
    axis.unit = unit_of(length);
    for (int column = 0; column <= columns; ++column) axis.starts.push_back(first_day(from + column * length));
    return axis;
  }
  return axis;
}

std::vector<std::string> column_names(const TimeAxis& axis, Language language, const std::function<bool(std::size_t, const std::string&)>& fits) {
  std::vector<std::string> names;
  if (axis.unit == TimeUnit::years) return names;
  for (int form = 0; form < forms; ++form) {
    names.clear();
    bool all = true;
    for (std::size_t column = 0; column < axis.columns(); ++column) {
      names.push_back(name_of(axis.unit, axis.first_of(column), language, form));
      all = all && fits(column, names.back());
    }
    if (all) break;
  }
  return names;
}

std::vector<AxisYear> years_of(const TimeAxis& axis) {
  std::vector<AxisYear> out;
  for (std::size_t column = 0; column < axis.columns(); ++column) {
    const int year = axis.first_of(column).year;
    if (out.empty() || out.back().year != year) out.push_back({year, column, column});
    out.back().end = column + 1;
  }
  return out;
}

}  // namespace kpss
