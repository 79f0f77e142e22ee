#include "model/attendance.hpp"
#include "rules/meetings/voting.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void resolution_not_adopted(const Meeting& meeting, const Repository& repository, Reporter& report) {
  const auto voting = voting_of(meeting, repository);
  if (!voting || !meeting.together_with.empty() || !voting->group->statute || !voting->group->statute->decision) return;
  const auto& statute = *voting->group->statute;
  const bool of_members = *statute.decision == Decision::majority_of_members;
  for (const auto& resolution : meeting.resolutions) {
    const auto cast = resolution.votes ? votes_cast(*resolution.votes) : std::nullopt;
    if (!cast || !adds_up(*resolution.votes, *cast, *voting)) continue;
    // Who abstains is present, so those who voted are those present.
    if (adopted(statute, *resolution.votes, *cast, voting->with_vote).value_or(true)) continue;
    const int base = of_members ? voting->with_vote : resolution.votes->present.value_or(*cast);
    const Phrase of_whom = of_members ? Phrase{"členů s hlasem", "members with a vote"} : Phrase{"přítomných", "present"};
    report.at(resolution, &Resolution::votes, say("pro: {0} z {1} {2}; k přijetí je třeba {4}", "for: {0} of {1} {3}; {4} are needed", resolution.votes->for_, base, of_whom.cs, of_whom.en, base / 2 + 1),
              say("ověřte počty hlasů; návrh, který neprošel, patří do `discussion`, ne mezi usnesení", "check the votes; a proposal that did not pass belongs into `discussion`, not among the resolutions"));
  }
}

}  // namespace kpss::rule
