#include "rules/known.hpp"
#include "rules/processes/activities.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

// Of a month that starts and ends a time its first and last day count.
Date first(Date day) { return day; }
Date first(const Moment& moment) { return moment ? moment.first() : Date{}; }
Date last(Date day) { return day; }
Date last(const Moment& moment) { return moment ? moment.last() : Date{}; }

Message cure() { return say("opravte jedno z obou dat", "correct one of the two dates"); }

template <class T, class Value>
void check(const T& record, std::optional<Value> T::*from, std::optional<Value> T::*to, Reporter& report) {
  if (record.*from && record.*to && first(*(record.*from)) && last(*(record.*to)) && last(*(record.*to)) < first(*(record.*from)))
    report.at(record, to, say("období končí dřív, než začíná", "the period ends before it starts"), cure());
}

void check(const std::optional<Period>& period, Reporter& report) {
  if (period && period->from && period->to && period->to < period->from) report.at(*period, &Period::to, say("období končí dřív, než začíná", "the period ends before it starts"), cure());
}

void check(const Service& service, Reporter& report) {
  check(service, &Service::from, &Service::to, report);
  if (service.ages && service.ages->from && service.ages->to && is_known(*service.ages, &Ages::from) && is_known(*service.ages, &Ages::to) && *service.ages->to < *service.ages->from)
    report.at(*service.ages, &Ages::to, say("horní mez věku je nižší než dolní", "the upper limit of age is below the lower one"), say("meze prohoďte, nebo jednu opravte", "exchange the limits, or correct one"));
}

void check(const Process& process, Reporter& report) {
  check(process, &Process::from, &Process::to, report);
  for (const auto& phase : process.phases) check(phase, &Phase::from, &Phase::to, report);
  for_each_activity(process, [&](const Activity& activity, const Phase*) { check(activity, &Activity::from, &Activity::to, report); });
}

}  // namespace

void period_reversed(const Repository& repository, Reporter& report) {
  for (const auto& plan : repository.all<Plan>()) check(plan.period, report);
  for (const auto& measure : repository.all<Measure>())
    if (measure.schedule) check(*measure.schedule, &Schedule::from, &Schedule::to, report);
  for (const auto& meeting : repository.all<Meeting>())
    if (meeting.time && meeting.end && *meeting.end < *meeting.time) report.at(meeting, &Meeting::end, say("jednání končí dřív, než začíná", "the meeting ends before it starts"), say("opravte jeden z obou časů", "correct one of the two times"));
  for (const auto& group : repository.all<Group>()) {
    check(group, &Group::established, &Group::ended, report);
    for (const auto& member : group.members) check(member, &Member::from, &Member::to, report);
  }
  for (const auto& process : repository.all<Process>()) check(process, report);
  for (const auto& project : repository.all<FundedProject>()) {
    check(project.period, report);
    for (const auto& activity : project.activities) check(activity, &ProjectActivity::from, &ProjectActivity::to, report);
  }
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) check(service, report);
  for (const auto& codelist : repository.all<Codelist>())
    for (const auto& code : codelist.codes) check(code, &CodelistEntry::from, &CodelistEntry::to, report);
  for (const auto& survey : repository.all<Survey>()) check(survey, &Survey::from, &Survey::to, report);
  for (const auto& comments : repository.all<Comments>()) check(comments, &Comments::from, &Comments::to, report);
}

}  // namespace kpss::rule
