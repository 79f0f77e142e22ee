#include <algorithm>

#include "documents/calendar/parts.hpp"
#include "words/calendar.hpp"

namespace kpss {
namespace {

bool takes_part(const CalendarContext& context, const Meeting& meeting) {
  if (context.concerns(meeting.group ? meeting.group->id : std::string_view())) return true;
  return std::any_of(meeting.together_with.begin(), meeting.together_with.end(), [&](const Ref<Group>& group) { return context.concerns(group.id); });
}

std::string description(const CalendarContext& context, const Meeting& meeting) {
  std::string text;
  const auto line = [&](std::string_view words) { text.append(text.empty() ? "" : "\n").append(words); };
  std::string groups = meeting.group ? context.name_of_group(meeting.group->id) : std::string();
  for (const auto& group : meeting.together_with) groups.append(groups.empty() ? "" : ", ").append(context.name_of_group(group.id));
  if (!groups.empty()) line(context.text(words::calendar_group, groups));
  if (!meeting.agenda.empty()) line(context.word(words::calendar_agenda));
  for (std::size_t i = 0; i < meeting.agenda.size(); ++i) line(fmt::format("{}. {}", i + 1, meeting.agenda[i]));
  return text;
}

/// Whether the next meeting that minutes announce has a record of its own already.
bool is_recorded(const Repository& repository, const Meeting& meeting, Date day) {
  const auto& meetings = repository.all<Meeting>();
  return std::any_of(meetings.begin(), meetings.end(), [&](const Meeting& other) { return other.date == day && other.group.has_value() == meeting.group.has_value() && (!other.group || other.group->id == meeting.group->id); });
}

}  // namespace

CalendarEvents meeting_events(const CalendarContext& context) {
  CalendarEvents events;
  for (const auto& meeting : context.subject.repository.all<Meeting>()) {
    if (meeting.per_rollam || !takes_part(context, meeting) || (context.is_public() && !meeting.open_to_public)) continue;
    const auto category = context.word(meeting.open_to_public ? words::calendar_public_meeting : words::calendar_meeting);
    events.push_back({.uid = context.uid("meeting", id_of(meeting)), .summary = meeting.title, .description = description(context, meeting), .location = meeting.place.value_or(""), .day = meeting.date, .start = meeting.time, .end = meeting.end, .categories = {category}});
    if (!meeting.next || is_recorded(context.subject.repository, meeting, meeting.next->date)) continue;
    const auto name = meeting.group ? context.name_of_group(meeting.group->id) : meeting.title;
    events.push_back({.uid = context.uid("next-meeting", id_of(meeting)), .summary = context.text(words::calendar_next, name), .location = meeting.next->place.value_or(""), .day = meeting.next->date, .start = meeting.next->time, .categories = {category}});
  }
  return events;
}

}  // namespace kpss
