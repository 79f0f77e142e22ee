#include "text/time_span.hpp"

#include <algorithm>
#include <charconv>

namespace kpss {

std::optional<TimeSpan> TimeSpan::parse(std::string_view text) {
  if (text.size() < 2 || text.size() > 5) return {};
  int number = 0;
  const auto* end = text.data() + text.size() - 1;
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stop != end || number < 0) return {};
  switch (text.back()) {
    case 'd': return TimeSpan{.days = number};
    case 'w': return TimeSpan{.days = number * 7};
    case 'm': return TimeSpan{.months = number};
    default: return {};
  }
}

Date TimeSpan::after(Date date) const {
  if (!date) return {};
  const int month = date.year * 12 + date.month - 1 + months;
  Date later{month / 12, month % 12 + 1, date.day};
  if (later.year > 9999) return Date{9999, 12, 31};
  later.day = std::min(later.day, days_in(later.year, later.month));
  const auto found = Date::from_days(later.days() + days);
  return found ? found : Date{9999, 12, 31};
}

}  // namespace kpss
