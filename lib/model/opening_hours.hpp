#pragma once

// When a service is open, in the words of OpenStreetMap (the part of `opening_hours` that a week needs): days, then times.
//
//   Mo-Fr 08:00-15:30            Mo,We 08:00-12:00,13:00-17:00; Tu 08:00-14:00            Mo-Su 19:00-07:00            24/7

#include <array>
#include <string>
#include <vector>

#include "shape/codecs.hpp"

namespace kpss {

/// From one time of a day to another; where `closes` is not later than `opens`, it is of the next day. 24:00 is the end of the day.
struct OpenTime {
  Time opens;
  Time closes;
  friend bool operator==(const OpenTime&, const OpenTime&) = default;
};

struct OpeningHours {
  bool always = false;
  std::array<std::vector<OpenTime>, 7> week;  ///< Monday first; ascending in a day, none overlaps another.

  bool known() const;
  static std::optional<OpeningHours> parse(std::string_view text);
};
KPSS_SCALAR_CODEC(OpeningHours);

/// `Mo`, `Tu` … `Su`; also what iCalendar and HSDS call them in capitals.
std::string_view weekday_code(std::size_t day);

}  // namespace kpss
