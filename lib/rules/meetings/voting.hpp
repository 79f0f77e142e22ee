#pragma once

// Who could vote at a meeting, for the rules about quorum and votes.
//
//   if (const auto voting = voting_of(meeting, repository); voting && voting->below_quorum()) …

#include <optional>

#include "repository/repository.hpp"

namespace kpss {

struct Voting {
  const Group* group = nullptr;
  int with_vote = 0;           ///< Members with a vote on the day.
  std::optional<int> present;  ///< How many of them the minutes list as present; nothing where they do not, or not for sure.
  int late = 0;                ///< How many of those came late.
  int needed = 0;              ///< The quorum; 0 where the statute has none.

  bool below_quorum() const { return present && *present < needed; }
  /// How many may have voted on a resolution; where there is no list, or the vote was per rollam, any part of all.
  int least_votes() const { return present ? *present - late : 0; }
  int most_votes() const { return present.value_or(with_vote); }
};

/// Nothing where it is not known who has a vote.
std::optional<Voting> voting_of(const Meeting& meeting, const Repository& repository);

/// Votes for, against and abstained, for who abstains is present; nothing where one of them was not understood.
std::optional<int> votes_cast(const Votes& votes);
/// Whether so many votes fit those who were there.
bool adds_up(const Votes& votes, int cast, const Voting& voting);
/// Whether the minutes count votes, be it not understood how many.
bool votes_were_counted(const Meeting& meeting);

}  // namespace kpss
