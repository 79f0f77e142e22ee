// Activities of processes, outputs and ends of projects, what the public is to be told.

#include <algorithm>

#include "repository/references.hpp"
#include "statistics/deadlines/sources.hpp"

namespace kpss {
namespace {

void add_activities(const Repository& repository, const Process& process, const std::vector<Activity>& activities, std::vector<Deadline>& found) {
  for (const auto& activity : activities) {
    if (!activity.to) continue;
    const auto group = activity.group ? activity.group->id : process.group ? process.group->id : std::string();
    auto who = activity.responsible.value_or("");
    if (who.empty() && activity.group) who = name_of_group(repository, activity.group->id);
    found.push_back({.day = activity.to->last(), .kind = DeadlineKind::activity, .what = activity.title, .who = std::move(who), .group = group, .record = std::string(id_of(process)), .at = where(activity), .done = activity.done.has_value()});
  }
}

bool is_closed(const ProjectOutput& output) { return output.delivered || output.state == OutputState::delivered || output.state == OutputState::abandoned; }

std::string recipient_of(const Repository& repository, const FundedProject& project) {
  const auto* organization = project.recipient ? repository.find<Organization>(project.recipient->id) : nullptr;
  return organization ? organization->short_name.value_or(organization->name) : std::string();
}

}  // namespace

void process_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& process : repository.all<Process>()) {
    add_activities(repository, process, process.activities, found);
    for (const auto& phase : process.phases) add_activities(repository, process, phase.activities, found);
  }
}

void project_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& project : repository.all<FundedProject>()) {
    const Deadline about{.who = recipient_of(repository, project), .record = std::string(id_of(project))};
    const auto end = project.period ? project.period->to : Date{};
    for (const auto& output : project.outputs) {
      auto& deadline = found.emplace_back(about);
      deadline.kind = DeadlineKind::output;
      deadline.day = output.due.value_or(end);
      deadline.what = output.title;
      deadline.at = where(output);
      deadline.done = is_closed(output);
    }
    auto& deadline = found.emplace_back(about);
    deadline.kind = DeadlineKind::project_end;
    deadline.day = end;
    deadline.what = project.title;
    deadline.at = where(project, &FundedProject::period);
    deadline.passes = true;
  }
}

void communication_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& communication : repository.all<Communication>())
    for (const auto& item : communication.items)
      if (item.planned)
        found.push_back({.day = item.planned->last(), .kind = DeadlineKind::communication, .what = item.title, .who = item.responsible.value_or(""), .group = {}, .record = std::string(id_of(communication)), .at = where(item), .done = item.done.has_value()});
}

}  // namespace kpss
