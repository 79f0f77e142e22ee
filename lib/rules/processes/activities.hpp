#pragma once

#include "model/process.hpp"

namespace kpss {

/// Calls `visit(activity, phase)` for every activity of a process; `phase` is null for what belongs to none.
template <class Visit>
void for_each_activity(const Process& process, const Visit& visit) {
  for (const auto& phase : process.phases)
    for (const auto& activity : phase.activities) visit(activity, &phase);
  for (const auto& activity : process.activities) visit(activity, static_cast<const Phase*>(nullptr));
}

}  // namespace kpss
