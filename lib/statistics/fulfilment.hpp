#pragma once

// How a plan is fulfilled: each measure's state in a year, counted by status and by groups. This is the only place where anything is
// counted; commands, tables and charts all print what is computed here.
//
//   const auto states = states_in(repository, plan, 2018);      // one per measure of the plan
//   const Tally tally = tally_of(states);                       // 24 measures, of which fulfilled 9 …
//   const auto percents = whole_percents(tally.counts);         // add up to 100

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/fulfilled.hpp"
#include "repository/references.hpp"

namespace kpss {

/// A measure in a year. Without a record it is `not_reported`, and counted as that.
struct MeasureState {
  const Measure* measure = nullptr;
  const MonitoringRecord* record = nullptr;
  Status status = Status::not_reported;
  int year = 0;  ///< Which the state is of.
};

/// One for every measure of the plan, in the plan's order.
std::vector<MeasureState> states_in(const Repository& repository, const Plan& plan, int year);

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

/// Whole percents that add up to 100: each share is rounded down, and what is missing goes one by one to the largest remainders; of
/// equal remainders to the one that stands first. All zeros where there is nothing to share.
std::vector<int> whole_percents(const std::vector<std::int64_t>& counts);
std::vector<int> whole_percents(const Tally& tally);

/// What measures are put together by.
enum class Grouping { status, priority, goal, group, realizer, target_group };

/// The measures that belong together. The id is empty for those that belong nowhere: no realizer yet, no group.
struct TallyRow {
  std::string id;
  std::string label;
  Tally tally;
  std::vector<MeasureState> states;
};

/// Rows in the order of the plan (priorities, goals) or of the Czech alphabet (groups, realizers, target groups). Every priority and goal has its row, also
/// without measures. A measure with several realizers or target groups stands in the row of each.
std::vector<TallyRow> tally_by(const Repository& repository, const Plan& plan, const std::vector<MeasureState>& states, Grouping grouping, Language language);

/// The label of a target group: built in, of the repository's own code list, or the word itself.
std::string label_of_target_group(const Repository& repository, const std::string& code, Language language);

/// Whether a measure can stand in several rows, so that rows do not add up to the plan.
bool rows_overlap(Grouping grouping);

}  // namespace kpss
