// Events that last whole days: comment windows, phases, deadlines.

#include <algorithm>

#include "documents/calendar/parts.hpp"
#include "statistics/deadlines.hpp"
#include "words/calendar.hpp"

namespace kpss {
namespace {

std::string lines(const std::optional<std::string>& one, const std::optional<std::string>& other) {
  auto text = one.value_or("");
  if (other) text.append(text.empty() ? "" : "\n").append(*other);
  return text;
}

/// What tells the deadlines of one record apart, and stays: not the day, which may be put off, but for terms of office, which end together.
std::string key_of(const Deadline& deadline) {
  switch (deadline.kind) {
    case DeadlineKind::task:
    case DeadlineKind::activity:
    case DeadlineKind::output:
    case DeadlineKind::edition:
    case DeadlineKind::communication: return deadline.what;
    case DeadlineKind::mandate: return deadline.day.iso();
    default: return {};
  }
}

}  // namespace

CalendarEvents window_events(const CalendarContext& context) {
  CalendarEvents events;
  for (const auto& comments : context.subject.repository.all<Comments>()) {
    if (!context.concerns({}) || (!comments.from && !comments.to)) continue;
    const auto* plan = context.subject.repository.plan(plan_of(comments));
    events.push_back({.uid = context.uid("comments", plan_of(comments)), .summary = context.text(words::calendar_comments, plan ? plan->title : std::string(plan_of(comments))), .description = lines(comments.published, comments.note), .day = comments.from.value_or(comments.to.value_or(Date{})), .last_day = comments.to, .categories = {context.word(words::calendar_window)}});
  }
  return events;
}

CalendarEvents phase_events(const CalendarContext& context) {
  CalendarEvents events;
  for (const auto& process : context.subject.repository.all<Process>()) {
    if (!context.concerns(process.group ? process.group->id : std::string_view())) continue;
    for (const auto& phase : process.phases)
      if (phase.from && phase.to)
        events.push_back({.uid = context.uid("phase", id_of(process), phase.title), .summary = phase.title, .description = lines(process.title, phase.description), .day = phase.from->first(), .last_day = phase.to->last(), .categories = {context.word(words::calendar_phase)}});
  }
  return events;
}

CalendarEvents deadline_events(const CalendarContext& context) {
  if (context.is_public()) return {};
  CalendarEvents events;
  std::map<std::string, int> seen;
  for (const auto& deadline : deadlines(context.subject.repository)) {
    if (deadline.kind == DeadlineKind::comments_end) continue;  // Shown as a window.
    if (!deadline.day) continue;
    const auto& kind = row_of(deadline.kind);
    // Done ones count too, so that an event does not take over the id of one that read the same.
    auto uid = context.uid(kind.name, deadline.record, key_of(deadline));
    if (const int times = ++seen[uid]; times > 1) uid.insert(uid.find('@'), fmt::format("-{}", times));
    if (deadline.done || !context.concerns(deadline.group)) continue;
    events.push_back({.uid = std::move(uid), .summary = fmt::format("{}: {}", capitalised(kind.title.in(context.subject.language)), deadline.what), .description = deadline.who.empty() ? std::string() : context.text(words::calendar_responsible, deadline.who), .day = deadline.day, .categories = {context.word(words::calendar_deadline)}});
  }
  return events;
}

}  // namespace kpss
