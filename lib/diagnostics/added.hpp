#pragma once

// What a change would make wrong that was not wrong before it.
//
//   if (count(added(before, findings)).errors == 0) …

#include "diagnostics/finding.hpp"

namespace kpss {

/// The findings that were not there before. Places move when lines are added, so they are told by rule, file and words.
Findings added(const Findings& before, Findings after);

}  // namespace kpss
