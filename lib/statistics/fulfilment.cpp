#include "statistics/fulfilment.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace kpss {

namespace {

std::vector<MeasureState> counted(const Plan& plan, const std::vector<MeasureOfYear>& measures) {
  std::vector<MeasureState> states;
  for (const auto& [measure, record, year, standing] : measures)
    if (standing == Standing::counted) states.push_back({measure, record, record && record->status ? *record->status : Status::not_reported, year, &plan});
  return states;
}

std::vector<Excluded> excluded(const Plan& plan, const std::vector<MeasureOfYear>& measures) {
  std::vector<Excluded> left;
  for (const auto& one : measures)
    if (one.standing != Standing::counted) left.push_back({one.measure, one.year, one.standing, &plan});
  return left;
}

}  // namespace

std::vector<MeasureState> states_in(const Repository& repository, const Plan& plan, int year) { return counted(plan, measures_of_year(repository, plan, year)); }
std::vector<Excluded> excluded_in(const Repository& repository, const Plan& plan, int year) { return excluded(plan, measures_of_year(repository, plan, year)); }
std::vector<MeasureState> latest_states(const Repository& repository, const Plan& plan) { return counted(plan, measures_at_last(repository, plan)); }
std::vector<Excluded> excluded_at_last(const Repository& repository, const Plan& plan) { return excluded(plan, measures_at_last(repository, plan)); }

std::vector<int> monitored_years(const Repository& repository, const Plan& plan) {
  std::set<int> years;
  for (const auto& monitoring : repository.all<Monitoring>())
    if (plan_of(monitoring) == id_of(plan) && year_of(monitoring) != 0) years.insert(year_of(monitoring));
  return {years.begin(), years.end()};
}

std::int64_t Tally::total() const { return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}); }

Tally tally_of(const std::vector<MeasureState>& states) {
  Tally tally;
  for (const auto& state : states) tally.add(state.status);
  return tally;
}

std::int64_t fulfilled(const Plan& plan, const Tally& tally) {
  std::int64_t sum = 0;
  for (const auto status : statuses)
    if (counts_as_fulfilled(plan, status)) sum += tally.of(status);
  return sum;
}

std::int64_t fulfilled(const std::vector<MeasureState>& states) {
  return std::count_if(states.begin(), states.end(), [](const MeasureState& state) { return state.plan && counts_as_fulfilled(*state.plan, state.status); });
}

bool fell_short(const Plan& plan, Status status) { return status != Status::ongoing && status != Status::not_reported && !counts_as_fulfilled(plan, status); }

std::vector<int> whole_percents(const std::vector<std::int64_t>& counts) {
  const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  std::vector<int> percents(counts.size(), 0);
  if (total == 0) return percents;
  int missing = 100;
  for (std::size_t i = 0; i < counts.size(); ++i) missing -= percents[i] = static_cast<int>(counts[i] * 100 / total);
  std::vector<std::size_t> order(counts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return counts[a] * 100 % total > counts[b] * 100 % total; });
  for (int i = 0; i < missing; ++i) ++percents[order[static_cast<std::size_t>(i)]];
  return percents;
}

std::vector<std::size_t> moved_percents(const std::vector<std::int64_t>& counts) {
  const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  const auto percents = whole_percents(counts);
  std::vector<std::size_t> moved;
  for (std::size_t i = 0; total != 0 && i < counts.size(); ++i)
    if (percents[i] != (counts[i] * 200 + total) / (total * 2)) moved.push_back(i);
  return moved;
}

std::vector<int> whole_percents(const Tally& tally) { return whole_percents(std::vector<std::int64_t>(tally.counts.begin(), tally.counts.end())); }

}  // namespace kpss
