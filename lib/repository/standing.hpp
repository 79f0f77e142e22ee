#pragma once

// Which measures a year of a plan is about. A measure that somebody reported counts, unless it is only said once more that it was cancelled; one
// without a record counts unless the plan itself says why nothing could be reported. See man 7 kpss-statistics.
//
//   for (const MeasureOfYear& one : measures_of_year(repository, plan, 2018))
//     if (one.standing == Standing::counted) …

#include <span>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

enum class Standing { counted, not_added_yet, dropped, cancelled_earlier, not_begun, over };

struct StandingRow {
  Standing standing;
  std::string_view name;  ///< `not-begun`
  Phrase why;             ///< "začíná později", said of a measure that is not counted.
};
/// Why a measure is not counted, in the order in which the reasons are asked for.
std::span<const StandingRow> standings();
const StandingRow& row_of(Standing standing);

struct MeasureOfYear {
  const Measure* measure = nullptr;
  const MonitoringRecord* record = nullptr;
  int year = 0;
  Standing standing = Standing::counted;
};

/// Every measure of the plan in its order; none where the year lies outside of the plan's period.
std::vector<MeasureOfYear> measures_of_year(const Repository& repository, const Plan& plan, int year);

/// One measure in each year of its plan up to `until`.
std::vector<MeasureOfYear> years_of(const Repository& repository, const Plan& plan, const Measure& measure, int until);

/// The latest state: every measure of the plan with its newest record and the year of that one; one that nobody ever reported has neither. What was
/// dropped is not of the plan any more.
std::vector<MeasureOfYear> measures_at_last(const Repository& repository, const Plan& plan);

}  // namespace kpss
