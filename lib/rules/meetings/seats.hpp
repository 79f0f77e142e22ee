#pragma once

// What is known of the seats of a group, for the rules that count them.
//
//   if (seats_known(group)) … members_with_vote(group, report.today()) …

#include <span>

#include "model/attendance.hpp"

namespace kpss {

/// Whether the group lists members, and side, term and vote of each were understood.
bool seats_known(const Group& group);

/// The last day, up to today, on which the group can be looked at: today, or the day it ended.
Date last_day(const Group& group, Date today);

/// The days of a term, in words for the cure: "od 2018-01-01 do 2018-12-03".
Message term_in_words(const Member& member);

/// A side of the triad; for whom its members sit.
struct TriadSide {
  Side side;
  Phrase for_whom;  ///< "uživatele" / "the users", after "za" / "for"
};
std::span<const TriadSide> triad();
/// Whether all three sides belong into the group: it is a steering or a working group, or plays that part.
bool asks_for_triad(const Group& group);

}  // namespace kpss
