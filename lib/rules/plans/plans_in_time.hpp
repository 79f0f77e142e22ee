#pragma once

// Plans in the order of their periods, for the rules that look from one plan to the next.
//
//   for (const Plan* plan : plans_in_time(repository)) last = plan->period->to;

#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// Both days are known, and the last is not before the first.
bool has_period(const Plan& plan);

/// The plans of known kind and period, by their first day, then by id.
std::vector<const Plan*> plans_in_time(const Repository& repository);

}  // namespace kpss
