// Who counts as present and with a vote, and whether that is enough.

#include "model/attendance.hpp"

#include "support.hpp"

namespace kpss::tests {
namespace {

constexpr Date day{2018, 3, 28};

Member member(std::string id, Side side) {
  Member made;
  made.id = std::move(id);
  made.side = side;
  return made;
}

/// Two commissioners, two providers, two users, a guest and somebody from the public.
Group group_of_six() {
  Group group;
  group.members = {member("a", Side::commissioner), member("b", Side::commissioner), member("c", Side::provider), member("d", Side::provider),
                   member("e", Side::user), member("f", Side::user), member("host", Side::guest), member("verejnost", Side::public_)};
  return group;
}

Meeting meeting_with(std::vector<std::string> present) {
  Meeting meeting;
  meeting.date = day;
  meeting.present = std::move(present);
  return meeting;
}

Statute statute_with(Quorum quorum, Decision decision = Decision::majority_of_present) {
  Statute statute;
  statute.quorum = quorum;
  statute.decision = decision;
  return statute;
}

Votes votes(int in_favour, int against, int abstained) {
  Votes made;
  made.for_ = in_favour;
  made.against = against;
  made.abstained = abstained;
  return made;
}

}  // namespace

TEST_CASE("attendance: guests and the public have no vote") {
  const auto attendance = attendance_of(meeting_with({"a", "c", "e", "host", "verejnost"}), group_of_six());
  CHECK(attendance.with_vote == 6);
  CHECK(attendance.present_with_vote == 3);
  CHECK(attendance.present.size() == 5);
  CHECK(attendance.absent.size() == 3);  // A guest who stays away is not missed.
  CHECK(attendance.known);
  CHECK(!attendance_of(meeting_with({}), group_of_six()).known);
}

TEST_CASE("attendance: a seat counts within its term, both days included, and without a vote not at all") {
  auto group = group_of_six();
  group.members[0].from = day;
  group.members[1].to = day;
  CHECK(members_with_vote(group, day) == 6);
  CHECK(members_with_vote(group, Date::from_days(day.days() - 1)) == 5);
  CHECK(members_with_vote(group, Date::from_days(day.days() + 1)) == 5);
  group.members[2].without_vote = true;
  CHECK(members_with_vote(group, day) == 5);
}

TEST_CASE("attendance: who is present after the term has ended does not vote") {
  auto group = group_of_six();
  group.members[0].to = Date{2018, 1, 31};
  const auto attendance = attendance_of(meeting_with({"a", "b"}), group);
  CHECK(attendance.present.size() == 2);
  CHECK(attendance.present_with_vote == 1);
}

TEST_CASE("quorum: exactly half is not more than half") {
  CHECK(members_needed(statute_with(Quorum::more_than_half), 8) == 5);
  CHECK(members_needed(statute_with(Quorum::more_than_half), 9) == 5);
  CHECK(members_needed(statute_with(Quorum::half), 8) == 4);
  CHECK(members_needed(statute_with(Quorum::half), 9) == 5);
  CHECK(members_needed(statute_with(Quorum::two_thirds), 9) == 6);
  CHECK(members_needed(statute_with(Quorum::two_thirds), 10) == 7);
  CHECK(members_needed(statute_with(Quorum::third), 9) == 3);
  CHECK(members_needed(statute_with(Quorum::third), 10) == 4);
  CHECK(members_needed(statute_with(Quorum::none), 9) == 0);
  CHECK(members_needed(Statute{}, 9) == 0);
}

TEST_CASE("votes: who abstains is present, so half in favour does not adopt") {
  const auto present = statute_with(Quorum::more_than_half);
  CHECK(adopted(present, votes(4, 1, 2), 7, 9) == true);
  CHECK(adopted(present, votes(3, 0, 3), 6, 9) == false);
  const auto members = statute_with(Quorum::more_than_half, Decision::majority_of_members);
  CHECK(adopted(members, votes(5, 0, 0), 5, 9) == true);
  CHECK(adopted(members, votes(4, 0, 0), 5, 8) == false);
  CHECK(!adopted(statute_with(Quorum::none, Decision::consensus), votes(1, 0, 0), 5, 9).has_value());
}

TEST_CASE("votes: a vote may state how many were present, when somebody left") {
  auto vote = votes(3, 0, 2);
  vote.present = 5;
  CHECK(adopted(statute_with(Quorum::more_than_half), vote, 7, 9) == true);
}

}  // namespace kpss::tests
