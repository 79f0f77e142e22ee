#pragma once

// How a plan is fulfilled: each measure's state in a year, and how many there are of each. This is the only place where anything is
// counted; commands, tables and charts all print what is computed here. Definitions: man 7 kpss-statistics.
//
//   const auto states = states_in(repository, plan, 2018);      // the measures of the year
//   const Tally tally = tally_of(states);                       // 24 measures, of which fulfilled 9 …
//   const auto percents = whole_percents(tally.counts);         // add up to 100

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/fulfilled.hpp"
#include "repository/references.hpp"
#include "repository/standing.hpp"

namespace kpss {

/// A measure in a year. Without a record it is `not_reported`, and counted as that.
struct MeasureState {
  const Measure* measure = nullptr;
  const MonitoringRecord* record = nullptr;
  Status status = Status::not_reported;
  int year = 0;  ///< Which the state is of; 0 where nobody ever reported the measure.
  const Plan* plan = nullptr;
};

/// A measure that is not one of the year, and why.
struct Excluded {
  const Measure* measure = nullptr;
  int year = 0;
  Standing standing = Standing::dropped;
  const Plan* plan = nullptr;
};

/// One for every measure of the year, in the plan's order.
std::vector<MeasureState> states_in(const Repository& repository, const Plan& plan, int year);
/// The measures of the plan that are not among them.
std::vector<Excluded> excluded_in(const Repository& repository, const Plan& plan, int year);

/// The latest state of every measure of the plan, whichever year it is of; and what is left out of that.
std::vector<MeasureState> latest_states(const Repository& repository, const Plan& plan);
std::vector<Excluded> excluded_at_last(const Repository& repository, const Plan& plan);

/// The years for which a plan has monitoring, in ascending order.
std::vector<int> monitored_years(const Repository& repository, const Plan& plan);

/// How many measures have each status, in the order of `statuses`.
struct Tally {
  std::array<std::int64_t, status_count> counts{};

  std::int64_t total() const;
  std::int64_t of(Status status) const { return counts[static_cast<std::size_t>(status)]; }
  void add(Status status) { ++counts[static_cast<std::size_t>(status)]; }
  friend bool operator==(const Tally&, const Tally&) = default;
};
Tally tally_of(const std::vector<MeasureState>& states);

/// How many measures have a status that the plan counts as fulfilled.
std::int64_t fulfilled(const Plan& plan, const Tally& tally);
/// The same of states that may belong to several plans, each by its own rule.
std::int64_t fulfilled(const std::vector<MeasureState>& states);

/// What asks for a reason: neither fulfilled by the plan's own rule, nor ongoing, nor unknown.
bool fell_short(const Plan& plan, Status status);

/// Whole percents that add up to 100: each share is rounded down, and what is missing goes one by one to the largest remainders; of
/// equal remainders to the one that stands first. All zeros where there is nothing to share.
std::vector<int> whole_percents(const std::vector<std::int64_t>& counts);
std::vector<int> whole_percents(const Tally& tally);

/// Which of them are not what rounding each for itself would give: what a reader who checks one row stumbles over.
std::vector<std::size_t> moved_percents(const std::vector<std::int64_t>& counts);

}  // namespace kpss
