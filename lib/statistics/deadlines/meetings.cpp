// Tasks from meetings, invitations that have to be sent, minutes that have to be made.

#include "statistics/deadlines/sources.hpp"
#include "text/working_days.hpp"

namespace kpss {
namespace {

std::string group_of(const Meeting& meeting) { return meeting.group ? meeting.group->id : std::string(); }

/// The last day to send the invitation; none where the group's statute does not say.
Date last_day_to_invite(const Repository& repository, const Meeting& meeting) {
  const auto* group = meeting.group ? repository.find<Group>(meeting.group->id) : nullptr;
  if (!group || !group->statute || !meeting.date) return {};
  if (const auto days = group->statute->notice_days) return Date::from_days(meeting.date.days() - *days);
  if (const auto days = group->statute->notice_working_days; days && *days < 1000) return add_working_days(meeting.date, -(*days + 1));
  return {};
}

}  // namespace

void task_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& meeting : repository.all<Meeting>())
    for (const auto& task : meeting.tasks)
      if (task.deadline)
        found.push_back({.day = *task.deadline, .kind = DeadlineKind::task, .what = task.text, .who = task.responsible.value_or(""), .group = group_of(meeting), .record = std::string(id_of(meeting)), .at = where(task), .done = task.done.has_value()});
}

void meeting_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& meeting : repository.all<Meeting>()) {
    if (meeting.per_rollam || !meeting.date) continue;
    const Deadline about{.what = meeting.title, .group = group_of(meeting), .record = std::string(id_of(meeting)), .at = where(meeting, &Meeting::date), .done = took_place(meeting)};
    auto& minutes = found.emplace_back(about);
    minutes.kind = DeadlineKind::minutes;
    minutes.day = Date::from_days(meeting.date.days() + minutes_due_days);
    minutes.who = meeting.recorded_by.value_or("");
    auto& invitation = found.emplace_back(about);
    invitation.kind = DeadlineKind::invitation;
    invitation.day = last_day_to_invite(repository, meeting);
    invitation.until = meeting.date;
    invitation.done = meeting.invited.has_value() || took_place(meeting);
  }
}

}  // namespace kpss
