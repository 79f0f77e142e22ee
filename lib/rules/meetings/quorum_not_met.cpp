#include "rules/meetings/voting.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void quorum_not_met(const Meeting& meeting, const Repository& repository, Reporter& report) {
  const auto voting = voting_of(meeting, repository);
  // Where votes were counted all the same, that is the graver finding: decided-without-quorum.
  if (!voting || !voting->below_quorum() || votes_were_counted(meeting)) return;
  const bool half = voting->group->statute->quorum == Quorum::more_than_half && 2 * *voting->present == voting->with_vote;
  report.at(meeting, &Meeting::present,
            say("přítomných členů s hlasem: {} z {}; k usnášeníschopnosti je třeba {}", "members with a vote present: {} of {}; the quorum is {}", *voting->present, voting->with_vote, voting->needed),
            half ? say("přesná polovina není nadpoloviční většina; ověřte prezenci, jinak skupina mohla jednat, ale ne se usnášet",
                       "exactly half is not more than half; check who was present, else the group could talk, but not resolve")
                 : say("ověřte prezenci; jinak skupina mohla jednat, ale ne se usnášet", "check who was present; else the group could talk, but not resolve"));
}

}  // namespace kpss::rule
