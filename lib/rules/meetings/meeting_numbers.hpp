#pragma once

// The numbers of a group's meetings as the rules about them compare them.
//
//   number_of(meeting, group) == MeetingNumber{2018, 3}   // `3/2018`, or `3` where the group counts anew in each year
//   number_of(meeting, group) == MeetingNumber{0, 3}      // `3` in continuous numbering

#include <compare>
#include <optional>
#include <string>

#include "model/meeting.hpp"

namespace kpss {

struct MeetingNumber {
  int year = 0;  ///< 0 in continuous numbering.
  int number = 0;

  friend auto operator<=>(const MeetingNumber&, const MeetingNumber&) = default;
  std::string text() const;  ///< `3/2018`, or `3`
};

/// Nothing where it is not written as `3`, `3.`, `3/2018` or `2018/3`, where the meeting is another group's, or where it was a vote
/// without a meeting.
std::optional<MeetingNumber> number_of(const Meeting& meeting, const Group& group);

}  // namespace kpss
