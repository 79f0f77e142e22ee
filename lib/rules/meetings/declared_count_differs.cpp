#include <set>

#include "rules/meetings/misread.hpp"
#include "rules/meetings/seats.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

void check_attendance(const Meeting& meeting, Reporter& report) {
  if (!meeting.attendance || meeting.present.empty() || misread(meeting, &Meeting::present) || misread(meeting, &Meeting::guests)) return;
  const std::set<std::string_view> members(meeting.present.begin(), meeting.present.end());
  const auto listed = static_cast<int>(members.size() + meeting.guests.size());
  // Of a public meeting nobody lists the public.
  if (*meeting.attendance == listed || (meeting.open_to_public && *meeting.attendance > listed)) return;
  report.at(meeting, &Meeting::attendance, say("přišlo: {}, v seznamech přítomných a hostů: {}", "came: {}, in the lists of members present and guests: {}", *meeting.attendance, listed),
            say("opravte počet, nebo seznamy; počet se smí vynechat", "correct the number, or the lists; the number may be left out"));
}

void check_members(const Group& group, Reporter& report) {
  if (!group.statute || !group.statute->members || !seats_known(group) || misread(group, &Group::ended)) return;
  const auto day = last_day(group, report.today());
  if (const auto listed = members_with_vote(group, day); listed != *group.statute->members)
    report.at(*group.statute, &Statute::members, say("členů s hlasem má být {}, ke dni {} je jich zapsáno {}", "there are to be {} members with a vote, on {} there are {}", *group.statute->members, day.iso(), listed),
              say("doplňte člena na uprázdněné místo, opravte `from` a `to` členů, nebo počet", "fill the vacant seat, correct `from` and `to` of the members, or the number"));
}

}  // namespace

void declared_count_differs(const Repository& repository, Reporter& report) {
  for (const auto& meeting : repository.all<Meeting>()) check_attendance(meeting, report);
  for (const auto& group : repository.all<Group>()) check_members(group, report);
}

}  // namespace kpss::rule
