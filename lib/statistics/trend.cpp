#include "statistics/trend.hpp"

#include <algorithm>

namespace kpss {

std::vector<TrendYear> trend_of(const Repository& repository, const Plan& plan, int until) {
  std::vector<const Plan*> chain;  // The newest first; plans may replace each other in a circle.
  for (const auto* one = &plan; one && std::ranges::find(chain, one) == chain.end(); one = one->replaces ? repository.plan(one->replaces->id) : nullptr) chain.push_back(one);
  std::vector<TrendYear> trend;
  for (auto one = chain.rbegin(); one != chain.rend(); ++one)
    for (const auto year : monitored_years(repository, **one))
      if (year <= until) trend.push_back({*one, year, tally_of(states_in(repository, **one, year))});
  std::ranges::stable_sort(trend, {}, &TrendYear::year);
  return trend;
}

bool counts_alike(const std::vector<TrendYear>& trend) {
  return std::ranges::all_of(statuses, [&](Status status) {
    return std::ranges::all_of(trend, [&](const TrendYear& year) { return counts_as_fulfilled(*year.plan, status) == counts_as_fulfilled(*trend.front().plan, status); });
  });
}

}  // namespace kpss
