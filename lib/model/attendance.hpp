#pragma once

// Who was at a meeting, who may vote, and whether that is enough. A member votes who sits on a side of the triad and is not said to be
// without a vote; guests and the public never do. Rules, minutes and reports all count by this.
//
//   const auto attendance = attendance_of(meeting, group);
//   if (const auto needed = members_needed(*group.statute, attendance.with_vote); attendance.present_with_vote < needed) …

#include <vector>

#include "model/meeting.hpp"

namespace kpss {

bool has_vote(const Member& member);
/// Both days of a term are included; a day that is not known is open.
bool in_term(const Member& member, Date day);
const Member* member_of(const Group& group, std::string_view id);
/// How many members have a vote on a day.
int members_with_vote(const Group& group, Date day);

struct Attendance {
  std::vector<const Member*> present, excused, absent;  ///< Members of the group, in its order; absent are neither present nor excused.
  int with_vote = 0;          ///< Members with a vote on the day.
  int present_with_vote = 0;
  bool known = false;         ///< Whether the minutes list who was present.
};
/// By the list of the minutes. Somebody who is listed as present and excused counts as present.
Attendance attendance_of(const Meeting& meeting, const Group& group);

/// How many of the members with a vote have to be present: more than half of 8 is 5. 0 where the statute asks for none.
int members_needed(const Statute& statute, int with_vote);

/// Whether the votes adopt a resolution, with so many present and so many members with a vote; nothing by consensus.
std::optional<bool> adopted(const Statute& statute, const Votes& votes, int present, int with_vote);

}  // namespace kpss
