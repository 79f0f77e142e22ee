#include "exchange/encode.hpp"

#include <algorithm>

namespace kpss {
namespace {

/// Days with the same times, those that follow one another with a dash.
std::string days_like(const OpeningHours& hours, std::size_t day) {
  std::string text;
  const auto same = [&](std::size_t other) { return other < hours.week.size() && hours.week[other] == hours.week[day]; };
  for (std::size_t first = day; first < hours.week.size(); ++first) {
    if (!same(first)) continue;
    auto last = first;
    while (same(last + 1)) ++last;
    text.append(text.empty() ? "" : ",").append(weekday_code(first));
    if (last > first) text.append("-").append(weekday_code(last));
    first = last;
  }
  return text;
}

}  // namespace

std::string opening_hours_text(const OpeningHours& hours) {
  if (hours.always) return "24/7";
  std::string text;
  for (std::size_t day = 0; day < hours.week.size(); ++day) {
    const auto& times = hours.week[day];
    const auto here = hours.week.begin() + static_cast<std::ptrdiff_t>(day);
    if (times.empty() || std::find(hours.week.begin(), here, times) != here) continue;
    text.append(text.empty() ? "" : "; ").append(days_like(hours, day)).append(" ");
    for (const auto& time : times) text.append(&time == &times.front() ? "" : ",").append(time.opens.iso()).append("-").append(time.closes.iso());
  }
  return text;
}

}  // namespace kpss
