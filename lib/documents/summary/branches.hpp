#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// Priorities with their goals and numbers of measures as a table of at most so many millimetres. Where the goals would take more they are counted, not
/// named; where even that takes more, nothing: the figures then say how many there are.
Blocks branches_table(const Wording& wording, const Plan& plan, const std::vector<const Measure*>& measures, int millimetres);

}  // namespace kpss
