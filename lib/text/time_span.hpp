#pragma once

// A time as people give it on the command line: so many days, weeks or months from a day on.
//
//   TimeSpan::parse("3m")->after({2018, 11, 30}) == Date{2019, 2, 28}

#include <optional>
#include <string_view>

#include "text/date.hpp"

namespace kpss {

struct TimeSpan {
  int days = 0;
  int months = 0;

  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
  /// Reads `30d`, `4w`, `3m` and nothing else; at most 9999 of each.
  static std::optional<TimeSpan> parse(std::string_view text);
  /// The day so much later. A month that is too short ends on its last day. A day that is not known stays so.
  Date after(Date date) const;
};

}  // namespace kpss
