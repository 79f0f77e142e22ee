#include <algorithm>
#include <set>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/misread.hpp"
#include "rules/meetings/seats.hpp"
#include "rules/reporter.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"

namespace kpss::rule {
namespace {

/// The ids of all members of the groups; nothing where one of them was not understood, or two are the same, for one may be that which is meant.
std::optional<std::vector<std::string>> ids_of(const std::vector<const Group*>& groups) {
  std::vector<std::string> ids;
  for (const auto* group : groups) {
    if (misread(*group, &Group::members)) return {};
    std::set<std::string_view> own;
    for (const auto& member : group->members) {
      if (!understood(member) || misread(member, &Member::id)) return {};
      if (!member.id) continue;
      if (!own.insert(*member.id).second) return {};
      ids.push_back(*member.id);
    }
  }
  return ids;
}

/// `novak` may be a slip for `novakova`, and may be her husband: people who sit side by side often differ by the end of a name.
bool ends_alike(std::string_view a, std::string_view b) { return folded(a).back() == folded(b).back(); }

Cure cure(std::string_view id, const std::vector<std::string>& known) {
  if (const auto near = did_you_mean(id, known)) return near->only_if(ends_alike(id, near->meant) && is_id(near->meant));
  if (known.empty()) return say("členové skupiny nemají označení; doplňte jim `id`", "the members of the group have no ids; add `id` to them");
  return say("doplňte člena do skupiny; kdo členem není, patří do `guests`", "add the member to the group; who is no member belongs into `guests`");
}

}  // namespace

void unknown_member(const Meeting& meeting, const Repository& repository, Reporter& report) {
  if (!written(meeting, &Meeting::group) && meeting.together_with.empty()) {
    if (!meeting.present.empty())
      report.at(meeting, &Meeting::present, say("jednání nemá skupinu, ve které by byli členové", "the meeting has no group to be a member of"),
                say("doplňte `group`; u setkání bez skupiny napište účastníky do `guests`, nebo jen jejich počet do `attendance`",
                    "add `group`; of a meeting without a group write who came into `guests`, or only how many into `attendance`"));
    return;
  }
  const auto groups = groups_of(meeting, repository);
  const auto known = ids_of(groups);
  if (groups.empty() || !known) return;
  const auto is_known = [&](const std::string& id) { return id.empty() || std::find(known->begin(), known->end(), id) != known->end(); };
  const auto is_listed = [&](const std::string& id) { return std::count(meeting.present.begin(), meeting.present.end(), id) + std::count(meeting.excused.begin(), meeting.excused.end(), id) > 0; };
  const auto message = [&](const std::string& id) { return say("skupina nemá člena `{}`", "the group has no member `{}`", id); };
  for (const auto list : {&Meeting::present, &Meeting::excused})
    for (std::size_t i = 0; i < (meeting.*list).size(); ++i)
      if (const auto& id = (meeting.*list)[i]; !is_known(id)) {
        const auto help = cure(id, *known);
        report.at_item(meeting, list, i, message(id), help.only_if(!is_listed(help.meant)));
        if (known->empty()) return;  // The group lists nobody: that is one mistake, however many came.
      }
  for (const auto& late : meeting.late)
    if (!is_known(late.member)) report.at(late, &LateArrival::member, message(late.member), cure(late.member, *known));
}

}  // namespace kpss::rule
