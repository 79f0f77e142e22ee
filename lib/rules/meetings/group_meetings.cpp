#include "rules/meetings/group_meetings.hpp"

#include <algorithm>

#include "model/attendance.hpp"
#include "repository/references.hpp"
#include "rules/meetings/misread.hpp"

namespace kpss {
namespace {

bool is_of(const Meeting& meeting, std::string_view group) {
  const auto& others = meeting.together_with;
  return (meeting.group && meeting.group->id == group) || std::any_of(others.begin(), others.end(), [&](const Ref<Group>& other) { return other.id == group; });
}

bool known(const Meeting& meeting, const Repository& repository) {
  if (!day_is_sure(meeting) || misread(meeting, &Meeting::group) || misread(meeting, &Meeting::together_with)) return false;
  bool all = true;
  const auto look = [&](const Ref<Group>& group) { all = all && !group.id.empty() && find(repository, group, {}) != Found::no; };
  if (meeting.group) look(*meeting.group);
  for (const auto& other : meeting.together_with) look(other);
  return all;
}

}  // namespace

const Group* group_of(const Meeting& meeting, const Repository& repository) { return meeting.group ? repository.find<Group>(meeting.group->id) : nullptr; }

std::vector<const Group*> groups_of(const Meeting& meeting, const Repository& repository) {
  if (misread(meeting, &Meeting::together_with)) return {};
  std::vector<const Group*> groups = {group_of(meeting, repository)};
  for (const auto& other : meeting.together_with) groups.push_back(repository.find<Group>(other.id));
  return std::find(groups.begin(), groups.end(), nullptr) == groups.end() ? groups : std::vector<const Group*>();
}

std::vector<const Meeting*> meetings_of(const Group& group, const Repository& repository) {
  std::vector<const Meeting*> meetings;
  for (const auto& meeting : repository.all<Meeting>())
    if (meeting.date && is_of(meeting, id_of(group))) meetings.push_back(&meeting);
  std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting* a, const Meeting* b) { return a->date < b->date; });
  return meetings;
}

bool list_is_sure(const Meeting& meeting, const std::vector<const Group*>& groups) {
  const auto sits = [&](const Group* group, const std::string& id) {
    const auto* member = member_of(*group, id);
    return member && in_term(*member, meeting.date);
  };
  const auto is_member = [&](const std::string& id) { return std::any_of(groups.begin(), groups.end(), [&](const Group* group) { return sits(group, id); }); };
  return !meeting.present.empty() && std::all_of(meeting.present.begin(), meeting.present.end(), is_member);
}

bool day_is_sure(const Meeting& meeting) {
  constexpr std::size_t length_of_a_date = 10;
  const auto named = Date::parse(id_of(meeting).substr(0, length_of_a_date));
  return meeting.date && (!named || *named == meeting.date);
}

bool held(const Meeting& meeting) {
  const auto any_misread = [&](auto... members) { return (misread(meeting, members) || ...); };
  return !meeting.per_rollam && (took_place(meeting) || any_misread(&Meeting::attendance, &Meeting::present, &Meeting::recorded, &Meeting::summary, &Meeting::discussion, &Meeting::resolutions));
}

bool all_meetings_known(const Repository& repository) {
  const auto paths = repository.paths();
  const auto unreadable = [&](const std::string& path) {
    const auto place = place_of(path);
    return place.kind == describe(Type<Meeting>{}).name && repository.unreadable(place.kind, place.id);
  };
  const auto& meetings = repository.all<Meeting>();
  return std::none_of(paths.begin(), paths.end(), unreadable) && std::all_of(meetings.begin(), meetings.end(), [&](const Meeting& meeting) { return known(meeting, repository); });
}

}  // namespace kpss
