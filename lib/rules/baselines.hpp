#pragma once

// The rule of lists of known findings. It looks at no record: `kpss validate --baseline` finds it (lib/review). Its page is in pages/.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule stale_baseline{"stale-baseline", Severity::warning, {"Seznam známých nálezů uvádí nález, který už není.", "The list of known findings names one that is gone."}};

}  // namespace kpss
