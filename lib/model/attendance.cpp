#include "model/attendance.hpp"

#include <algorithm>

namespace kpss {
namespace {

bool listed(const std::vector<std::string>& ids, const Member& member) { return member.id && std::find(ids.begin(), ids.end(), *member.id) != ids.end(); }

}  // namespace

bool has_vote(const Member& member) { return member.side && *member.side != Side::guest && *member.side != Side::public_ && !member.without_vote; }

bool in_term(const Member& member, Date day) { return (!member.from || *member.from <= day) && (!member.to || day <= *member.to); }

const Member* member_of(const Group& group, std::string_view id) {
  const auto it = std::find_if(group.members.begin(), group.members.end(), [&](const Member& member) { return member.id == id; });
  return it == group.members.end() ? nullptr : &*it;
}

int members_with_vote(const Group& group, Date day) {
  return static_cast<int>(std::count_if(group.members.begin(), group.members.end(), [&](const Member& member) { return has_vote(member) && in_term(member, day); }));
}

Attendance attendance_of(const Meeting& meeting, const Group& group) {
  Attendance attendance{.present = {}, .excused = {}, .absent = {}, .with_vote = members_with_vote(group, meeting.date), .known = !meeting.present.empty()};
  for (const auto& member : group.members) {
    if (listed(meeting.present, member)) {
      attendance.present.push_back(&member);
      attendance.present_with_vote += has_vote(member) && in_term(member, meeting.date);
    } else if (listed(meeting.excused, member)) {
      attendance.excused.push_back(&member);
    } else if (in_term(member, meeting.date) && member.side != Side::guest) {
      attendance.absent.push_back(&member);
    }
  }
  return attendance;
}

int members_needed(const Statute& statute, int with_vote) {
  switch (statute.quorum.value_or(Quorum::none)) {
    case Quorum::more_than_half: return with_vote / 2 + 1;
    case Quorum::half: return (with_vote + 1) / 2;
    case Quorum::two_thirds: return (2 * with_vote + 2) / 3;
    case Quorum::third: return (with_vote + 2) / 3;
    case Quorum::none: return 0;
  }
  return 0;
}

std::optional<bool> adopted(const Statute& statute, const Votes& votes, int present, int with_vote) {
  switch (statute.decision.value_or(Decision::majority_of_present)) {
    case Decision::majority_of_present: return 2 * votes.for_ > votes.present.value_or(present);
    case Decision::majority_of_members: return 2 * votes.for_ > with_vote;
    case Decision::consensus: return {};
  }
  return {};
}

}  // namespace kpss
