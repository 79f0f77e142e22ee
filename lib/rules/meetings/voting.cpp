#include "rules/meetings/voting.hpp"

#include <algorithm>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/misread.hpp"
#include "rules/meetings/seats.hpp"

namespace kpss {
namespace {

bool votes_on(const Member& member, Date day) { return has_vote(member) && in_term(member, day); }

/// Whether every voter has an id to be listed by.
bool voters_can_be_listed(const Group& group, Date day) {
  return std::all_of(group.members.begin(), group.members.end(), [&](const Member& member) { return member.id || !votes_on(member, day); });
}

/// Whether somebody is listed whose seat is one for other days: nobody knows who could vote then, and that is a finding of its own.
bool lists_other_terms(const Meeting& meeting, const std::vector<const Group*>& groups) {
  return std::any_of(meeting.present.begin(), meeting.present.end(), [&](const std::string& id) {
    bool sits = false, sat = false;
    for (const auto* group : groups)
      if (const auto* member = member_of(*group, id)) (in_term(*member, meeting.date) ? sits : sat) = true;
    return sat && !sits;
  });
}

int late_voters(const Meeting& meeting, const Group& group) {
  const auto votes = [&](const LateArrival& late) {
    const auto* member = member_of(group, late.member);
    const bool present = std::find(meeting.present.begin(), meeting.present.end(), late.member) != meeting.present.end();
    return present && member && votes_on(*member, meeting.date);
  };
  return static_cast<int>(std::count_if(meeting.late.begin(), meeting.late.end(), votes));
}

}  // namespace

std::optional<Voting> voting_of(const Meeting& meeting, const Repository& repository) {
  const auto groups = groups_of(meeting, repository);
  if (groups.empty() || !day_is_sure(meeting) || !seats_known(*groups.front()) || lists_other_terms(meeting, groups)) return {};
  const auto& group = *groups.front();
  const auto attendance = attendance_of(meeting, group);
  if (attendance.with_vote == 0) return {};
  Voting voting{.group = &group, .with_vote = attendance.with_vote, .present = {}, .late = late_voters(meeting, group)};
  if (group.statute) voting.needed = members_needed(*group.statute, voting.with_vote);
  if (!meeting.per_rollam && list_is_sure(meeting, groups) && voters_can_be_listed(group, meeting.date)) voting.present = attendance.present_with_vote;
  return voting;
}

std::optional<int> votes_cast(const Votes& votes) {
  constexpr int most = 100'000;  // So that the sum never overflows.
  for (const auto member : {&Votes::for_, &Votes::against, &Votes::abstained})
    if (!node_of(votes, member) || !understood(votes, member) || votes.*member > most) return {};
  return votes.for_ + votes.against + votes.abstained;
}

bool adds_up(const Votes& votes, int cast, const Voting& voting) {
  if (votes.present) return *votes.present <= voting.most_votes() && cast == *votes.present;
  return voting.least_votes() <= cast && cast <= voting.most_votes();
}

bool votes_were_counted(const Meeting& meeting) {
  const auto counted = [](const Resolution& resolution) { return written(resolution, &Resolution::votes); };
  return misread(meeting, &Meeting::resolutions) || std::any_of(meeting.resolutions.begin(), meeting.resolutions.end(), counted);
}

}  // namespace kpss
