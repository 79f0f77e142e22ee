#pragma once

// Which meetings are a group's, for the rules that look at several of them.
//
//   for (const Meeting* meeting : meetings_of(group, repository))
//     if (held(*meeting)) …

#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// The group that the minutes are kept by; null where there is none or it was not read.
const Group* group_of(const Meeting& meeting, const Repository& repository);
/// That group and those it met together with; none at all where one of them is missing or was not read.
std::vector<const Group*> groups_of(const Meeting& meeting, const Repository& repository);

/// All meetings of a group in the order of their dates: invitations, votes per rollam and joint meetings, too.
std::vector<const Meeting*> meetings_of(const Group& group, const Repository& repository);

/// Whether the minutes list who was present, and everybody listed is a member of one of the groups on that day; whoever is not may be
/// somebody else, misspelt, and is a finding of its own.
bool list_is_sure(const Meeting& meeting, const std::vector<const Group*>& groups);

/// Whether the day of a meeting agrees with the one in the name of its file; else nobody knows which is wrong, and that is a finding of its own.
bool day_is_sure(const Meeting& meeting);

/// Whether people met: not where it is an invitation only, or a vote without a meeting.
bool held(const Meeting& meeting);

/// Whether the day and the groups of every meeting were understood; else one that seems to be missing may be there.
bool all_meetings_known(const Repository& repository);

}  // namespace kpss
