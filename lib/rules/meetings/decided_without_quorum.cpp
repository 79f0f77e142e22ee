#include "rules/meetings/voting.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void decided_without_quorum(const Meeting& meeting, const Repository& repository, Reporter& report) {
  const auto voting = voting_of(meeting, repository);
  if (!voting || voting->needed == 0) return;
  const auto message = [&](int voters) {
    return meeting.per_rollam ? say("odevzdaných hlasů: {} z {}; k usnášeníschopnosti je třeba {}", "votes cast: {} of {}; the quorum is {}", voters, voting->with_vote, voting->needed)
                              : say("hlasovalo se; přítomných členů s hlasem: {} z {}; k usnášeníschopnosti je třeba {}",
                                    "there was a vote; members with a vote present: {} of {}; the quorum is {}", voters, voting->with_vote, voting->needed);
  };
  const auto cure = meeting.per_rollam ? say("ověřte počty hlasů; bez usnášeníschopnosti usnesení neplatí", "check the votes; without a quorum the resolution is void")
                                       : say("ověřte prezenci; usnesení bez usnášeníschopnosti neplatí a hlasuje se o nich znovu",
                                             "check who was present; without a quorum resolutions are void and are voted on again");
  if (voting->below_quorum()) {
    if (votes_were_counted(meeting)) report.at(meeting, &Meeting::resolutions, message(*voting->present), cure);
    return;
  }
  for (const auto& resolution : meeting.resolutions) {
    if (!resolution.votes) continue;
    const auto voters = meeting.per_rollam ? votes_cast(*resolution.votes) : resolution.votes->present;
    if (voters && *voters < voting->needed) report.at(resolution, &Resolution::votes, message(*voters), cure);
  }
}

}  // namespace kpss::rule
