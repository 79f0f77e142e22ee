#include "rules/meetings/misread.hpp"
#include "rules/meetings/voting.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

constexpr Phrase votes_in_all = {"hlasů", "votes"};
constexpr Phrase at_the_vote = {"přítomných při hlasování", "present at the vote"};
constexpr Phrase by_the_list = {"přítomných členů s hlasem", "members with a vote present"};
constexpr Phrase of_the_group = {"členů s hlasem", "members with a vote"};

/// "hlasů: 7, přítomných při hlasování: 8"
Message beside(Phrase what, int number, Phrase other, const std::string& other_number) {
  return say("{0}: {2}, {3}: {5}", "{1}: {2}, {4}: {5}", what.cs, what.en, number, other.cs, other.en, other_number);
}

/// "8", or "7–8" where some came late.
std::string voters(const Voting& voting) {
  const auto most = std::to_string(voting.most_votes());
  return voting.late == 0 || !voting.present ? most : fmt::format("{}–{}", voting.least_votes(), most);
}

void check(const Votes& votes, const Voting* voting, Reporter& report) {
  const auto who = voting && voting->present ? by_the_list : of_the_group;
  if (voting && votes.present && *votes.present > voting->most_votes()) {
    report.at(votes, &Votes::present, beside(at_the_vote, *votes.present, who, std::to_string(voting->most_votes())),
              say("opravte tento počet, nebo prezenci", "correct this number, or who was present"));
    return;
  }
  const auto cast = votes_cast(votes);
  if (!cast || misread(votes, &Votes::present)) return;
  const auto cure = say("zdržet se je také hlas; kolik členů bylo při hlasování, liší-li se to od prezence, patří do `present` u hlasování",
                        "to abstain is a vote as well; how many members were there at the vote, where it differs from the list, belongs into `present` of the vote");
  if (votes.present) {
    if (*cast != *votes.present) report.at(votes, beside(votes_in_all, *cast, at_the_vote, std::to_string(*votes.present)), cure);
  } else if (voting && !adds_up(votes, *cast, *voting)) {
    report.at(votes, beside(votes_in_all, *cast, who, voters(*voting)), cure);
  }
}

}  // namespace

void votes_do_not_add_up(const Meeting& meeting, const Repository& repository, Reporter& report) {
  // At a joint meeting members of all the groups vote, and who sits in two of them is not known.
  const auto voting = meeting.together_with.empty() ? voting_of(meeting, repository) : std::nullopt;
  for (const auto& resolution : meeting.resolutions)
    if (resolution.votes) check(*resolution.votes, voting ? &*voting : nullptr, report);
}

}  // namespace kpss::rule
