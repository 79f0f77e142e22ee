#pragma once

// The axis of a schedule: where its months, quarters or years begin, and what they are called.
//
//   const TimeAxis axis = time_axis(gantt);
//   int x = axis.position(bar.from.days(), 450);  // of 450 pixels, or columns

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "documents/gantt.hpp"

namespace kpss {

/// The days a bar covers, in order; both the same for a milestone. Nothing where none is known.
struct DaySpan {
  Date first, last;
};
std::optional<DaySpan> days_of(const GanttBar& bar);

struct TimeAxis {
  TimeUnit unit = TimeUnit::months;
  std::vector<std::int64_t> starts;  ///< Days since 1970 on which the columns begin; the last one ends the axis. Empty: no day is known.

  std::size_t columns() const { return starts.empty() ? 0 : starts.size() - 1; }
  Date first_of(std::size_t column) const { return Date::from_days(starts[column]); }
  /// How far from the start a day lies on an axis of some length; within its ends.
  int position(std::int64_t day, int length) const;
};

TimeAxis time_axis(const Gantt& gantt);

/// The names of all columns in the longest form that fits into each of them. Empty for years.
std::vector<std::string> column_names(const TimeAxis& axis, Language language, const std::function<bool(std::size_t column, const std::string& name)>& fits);

/// A year, and the columns of the axis that lie in it. Where columns are longer than years, each is named by its first year.
struct AxisYear {
  int year;
  std::size_t first, end;
};
std::vector<AxisYear> years_of(const TimeAxis& axis);

}  // namespace kpss
