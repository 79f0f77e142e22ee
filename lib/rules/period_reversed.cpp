#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

Message message() { return say("období končí dřív, než začíná", "the period ends before it starts"); }

}  // namespace

void period_reversed(const Repository& repository, Reporter& report) {
  for (const auto& plan : repository.all<Plan>())
    if (plan.period && plan.period->from && plan.period->to && plan.period->to < plan.period->from) report.at(*plan.period, &Period::to, message());
  for (const auto& measure : repository.all<Measure>())
    if (measure.schedule && measure.schedule->from && measure.schedule->to && measure.schedule->to->last() < measure.schedule->from->first())
      report.at(*measure.schedule, &Schedule::to, message());
  for (const auto& meeting : repository.all<Meeting>())
    if (meeting.time && meeting.end && *meeting.end < *meeting.time) report.at(meeting, &Meeting::end, say("jednání končí dřív, než začíná", "the meeting ends before it starts"));
  for (const auto& group : repository.all<Group>()) {
    if (group.established && group.ended && *group.ended < *group.established) report.at(group, &Group::ended, message());
    for (const auto& member : group.members)
      if (member.from && member.to && *member.to < *member.from) report.at(member, &Member::to, message());
  }
}

}  // namespace kpss::rule
