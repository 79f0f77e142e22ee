#include <algorithm>
#include <map>
#include <set>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/misread.hpp"
#include "rules/meetings/seats.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// The meetings of a year that list who was present.
using Lists = std::vector<Attendance>;

/// Whether nobody of a side came to any of the meetings, though somebody sat there and all of them could be listed.
bool stayed_away(const Lists& lists, Side side) {
  bool expected = false;
  for (const auto& attendance : lists) {
    const auto of_side = [side](const Member* member) { return member->side == side; };
    if (std::any_of(attendance.present.begin(), attendance.present.end(), of_side)) return false;
    for (const auto* missing : {&attendance.excused, &attendance.absent})
      for (const auto* member : *missing) {
        if (!of_side(member)) continue;
        if (!member->id) return false;
        expected = true;
      }
  }
  return expected;
}

/// Without the years in which a list names somebody who is no member; that may be the one who is missing. None where the day of a meeting is not sure.
std::map<int, Lists> lists_by_year(const Group& group, const Repository& repository) {
  std::map<int, Lists> years;
  std::set<int> unsure;
  for (const auto* meeting : meetings_of(group, repository)) {
    if (!day_is_sure(*meeting)) return {};
    if (!held(*meeting) || meeting->present.empty()) continue;
    years[meeting->date.year].push_back(attendance_of(*meeting, group));
    if (!list_is_sure(*meeting, groups_of(*meeting, repository))) unsure.insert(meeting->date.year);
  }
  for (const int year : unsure) years.erase(year);
  return years;
}

}  // namespace

void triad_side_absent(const Group& group, const Repository& repository, Reporter& report) {
  if (!asks_for_triad(group) || !seats_known(group)) return;
  for (const auto& [year, lists] : lists_by_year(group, repository)) {
    if (year >= report.today().year) continue;
    for (const auto& [side, for_whom] : triad())
      if (stayed_away(lists, side))
        report.at(group, &Group::members,
                  say("v roce {0} nepřišel za {1} nikdo (jednání s prezencí: {3})", "in {0} nobody came for {2} (meetings with a list of those present: {3})", year, for_whom.cs, for_whom.en, lists.size()),
                  say("ověřte prezenci; jinak hledejte vhodnější čas a místo, nebo další zástupce", "check the lists; else look for a better time and place, or for more representatives"));
  }
}

}  // namespace kpss::rule
