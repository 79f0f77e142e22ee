#pragma once

#include "model/plan.hpp"

namespace kpss {

/// Whether a plan counts a status as fulfilled. A plan that says nothing counts `fulfilled` alone.
bool counts_as_fulfilled(const Plan& plan, Status status);

}  // namespace kpss
