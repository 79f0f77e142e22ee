#pragma once

// What was reported of each measure year by year.
//
//   for (const auto& step : unexplained_steps_back(repository)) report.at(*step.later, &MonitoringRecord::status, …);

#include <map>
#include <string_view>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// The records of one measure by year; of two in one year the first.
using History = std::map<int, const MonitoringRecord*>;
/// By plan and measure.
std::map<std::pair<std::string_view, std::string_view>, History> histories(const Repository& repository);

/// A measure stands lower than in the year reported before, and the later record gives no reason.
struct StepBack {
  const MonitoringRecord* earlier = nullptr;
  const MonitoringRecord* later = nullptr;
  int earlier_year = 0;
  std::string_view earlier_plan = {};  ///< Where it was another one.
};
/// A status that the plan counts as fulfilled stands highest, then what is partly fulfilled or ongoing, then all that was not done.
/// A cancelled measure stands nowhere. The first year of a plan is compared with the last of the measures that one continues or replaces; it
/// has to stand lower than each of them, and work that goes on in a new plan is never lower.
std::vector<StepBack> unexplained_steps_back(const Repository& repository);

}  // namespace kpss
