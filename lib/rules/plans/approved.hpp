#pragma once

#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// The resolutions by which bodies approve a plan.
std::vector<const Approval*> approvals_of(const Plan& plan);

/// Whether everything that is written of a plan's approvals was understood; else one of them may be the one that is missed.
bool approvals_are_known(const Plan& plan);

}  // namespace kpss
