#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/seats.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// The seat of somebody whose every seat in the groups is one for other days.
const Member* seat_of_other_days(const std::vector<const Group*>& groups, const std::string& id, Date day) {
  const Member* seat = nullptr;
  for (const auto* group : groups)
    if (const auto* member = member_of(*group, id)) {
      const bool reversed = member->from && member->to && *member->to < *member->from;
      if (reversed || in_term(*member, day)) return nullptr;
      seat = member;
    }
  return seat;
}

}  // namespace

void present_outside_term(const Meeting& meeting, const Repository& repository, Reporter& report) {
  if (!day_is_sure(meeting)) return;
  const auto groups = groups_of(meeting, repository);
  for (const auto list : {&Meeting::present, &Meeting::excused})
    for (std::size_t i = 0; i < (meeting.*list).size(); ++i) {
      const auto& id = (meeting.*list)[i];
      const auto* seat = id.empty() ? nullptr : seat_of_other_days(groups, id, meeting.date);
      if (!seat) continue;
      const bool early = seat->from && meeting.date < *seat->from;
      const auto term = term_in_words(*seat);
      report
          .at_item(meeting, list, i,
                   early ? say("členství `{}` začíná až {}", "the membership of `{}` starts only on {}", id, seat->from->iso())
                         : say("členství `{}` skončilo {}", "the membership of `{}` ended on {}", id, seat->to->iso()),
                   say("členství trvá {0}; opravte je, nebo prezenci; kdo už členem není, patří do `guests`",
                       "the membership lasts {1}; correct it, or the list; who is no member belongs into `guests`", term.cs, term.en))
          .notes.push_back({where(*seat), say("členství je zapsáno zde", "the membership is written here")});
    }
}

}  // namespace kpss::rule
