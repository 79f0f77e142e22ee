#include "statistics/comparison.hpp"

#include <algorithm>
#include <iterator>

namespace kpss {
namespace {

std::ptrdiff_t step(Status status) { return std::find(std::begin(ladder), std::end(ladder), status) - std::begin(ladder); }

Change change(Status before, Status now) {
  if (before == now) return Change::same;
  if (before == Status::not_reported) return Change::newly_reported;
  if (now == Status::not_reported) return Change::no_longer_reported;
  return step(now) < step(before) ? Change::better : Change::worse;
}

}  // namespace

std::vector<StateChange> changes_between(const std::vector<MeasureState>& before, const std::vector<MeasureState>& now) {
  std::vector<StateChange> changes;
  for (const auto& state : now)
    for (const auto& earlier : before)
      if (earlier.measure == state.measure) changes.push_back({earlier, state, change(earlier.status, state.status)});
  return changes;
}

}  // namespace kpss
