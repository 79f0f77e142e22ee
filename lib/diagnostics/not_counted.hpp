#pragma once

#include "diagnostics/forms.hpp"

namespace kpss {

/// "; nepočítá se: 2 povolené a 5 známých" / "; not counted: 2 allowed and 5 known", for the end of a summary; empty where all counts.
Message not_counted(const Checked& checked);

}  // namespace kpss
