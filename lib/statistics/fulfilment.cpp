#include "statistics/fulfilment.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace kpss {

std::vector<MeasureState> states_in(const Repository& repository, const Plan& plan, int year) {
  std::map<std::string_view, const MonitoringRecord*> records;
  for (const auto& monitoring : repository.all<Monitoring>())
    if (plan_of(monitoring) == id_of(plan) && year_of(monitoring) == year)
      for (const auto& record : monitoring.records) records.emplace(record.measure.id, &record);
  std::vector<MeasureState> states;
  for (const auto& measure : repository.all<Measure>()) {
    if (plan_of(measure) != id_of(plan)) continue;
    const auto it = records.find(id_of(measure));
    const auto* record = it == records.end() ? nullptr : it->second;
    states.push_back({&measure, record, record && record->status ? *record->status : Status::not_reported, year});
  }
  return states;
}

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

std::vector<int> whole_percents(const Tally& tally) { return whole_percents(std::vector<std::int64_t>(tally.counts.begin(), tally.counts.end())); }

}  // namespace kpss
