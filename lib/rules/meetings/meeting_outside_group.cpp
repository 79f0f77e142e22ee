#include "rules/meetings/group_meetings.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void meeting_outside_group(const Meeting& meeting, const Repository& repository, Reporter& report) {
  if (!day_is_sure(meeting)) return;
  for (const auto* group : groups_of(meeting, repository)) {
    const bool reversed = group->established && group->ended && *group->ended < *group->established;
    if (reversed) continue;
    const auto cure = say("opravte datum, nebo `established` a `ended` skupiny", "correct the date, or `established` and `ended` of the group");
    if (group->established && meeting.date < *group->established)
      report.at(meeting, &Meeting::date, say("skupina `{}` vznikla až {}", "the group `{}` was established only on {}", id_of(*group), group->established->iso()), cure);
    if (group->ended && *group->ended < meeting.date)
      report.at(meeting, &Meeting::date, say("skupina `{}` zanikla už {}", "the group `{}` ended already on {}", id_of(*group), group->ended->iso()), cure);
  }
}

}  // namespace kpss::rule
