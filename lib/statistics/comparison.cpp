#include "statistics/comparison.hpp"

namespace kpss {
namespace {

/// The step of the ladder a status stands on; a higher step is better.
int step(Status status) {
  switch (status) {
    case Status::fulfilled: return 6;
    case Status::ongoing: return 5;
    case Status::partly: return 4;
    case Status::not_started: return 3;
    case Status::postponed: return 2;
    case Status::unfulfilled: return 1;
    case Status::cancelled: return 0;
    case Status::not_reported: break;
  }
  return -1;
}

Change change(Status before, Status now) {
  if (before == now) return Change::same;
  if (before == Status::not_reported) return Change::newly_reported;
  if (now == Status::not_reported) return Change::no_longer_reported;
  return step(now) > step(before) ? Change::better : Change::worse;
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
