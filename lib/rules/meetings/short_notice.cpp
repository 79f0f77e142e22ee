#include <algorithm>

#include "rules/meetings/group_meetings.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"
#include "text/working_days.hpp"

namespace kpss::rule {
namespace {

constexpr Noun working_day{"pracovní den", "pracovní dny", "pracovních dní", "working day", "working days"};
constexpr int longest_notice = 366;

/// What one of the two ways to count asks for.
struct Notice {
  Date last;  ///< The last day to send the invitation.
  Message given, asked;
};

Notice calendar_notice(Date invited, Date meeting, int days) { return {Date::from_days(meeting.days() - days), counted(meeting.days() - invited.days(), noun::day), counted(days, noun::day)}; }

/// Neither the day of sending nor that of the meeting counts.
Notice working_notice(Date invited, Date meeting, int days) {
  return {add_working_days(meeting, -(days + 1)), counted(working_days_between(invited, meeting), working_day), counted(days, working_day)};
}

/// The stricter one, where the statute counts both ways.
std::optional<Notice> notice_of(const Statute& statute, Date invited, Date meeting) {
  std::vector<Notice> asked;
  if (statute.notice_days) asked.push_back(calendar_notice(invited, meeting, std::min(*statute.notice_days, longest_notice)));
  if (statute.notice_working_days) asked.push_back(working_notice(invited, meeting, std::min(*statute.notice_working_days, longest_notice)));
  const auto strictest = std::min_element(asked.begin(), asked.end(), [](const Notice& a, const Notice& b) { return a.last < b.last; });
  return strictest == asked.end() ? std::nullopt : std::optional(*strictest);
}

}  // namespace

void short_notice(const Meeting& meeting, const Repository& repository, Reporter& report) {
  const auto* group = group_of(meeting, repository);
  if (!group || !group->statute || meeting.per_rollam || !meeting.invited || !day_is_sure(meeting)) return;
  const auto notice = notice_of(*group->statute, *meeting.invited, meeting.date);
  if (!notice || *meeting.invited <= notice->last) return;
  const auto message = meeting.date < *meeting.invited ? say("pozvánka se rozeslala až po jednání", "the invitation was sent after the meeting")
                                                       : Message{fmt::format("pozvánka odešla {} předem, statut žádá {}", notice->given.cs, notice->asked.cs),
                                                                 fmt::format("the invitation was sent {} ahead, the statute asks for {}", notice->given.en, notice->asked.en)};
  report.at(meeting, &Meeting::invited, message, say("poslední možný den byl {}; ověřte datum", "the last possible day was {}; check the date", notice->last.iso()));
}

}  // namespace kpss::rule
