#pragma once

// Tabs that kpss reads as blanks; other readers refuse them, or print them as they please.

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// One finding for each line. A line that is indented by a tab is broken, and was told.
void find_tabs(const yaml::Document& document, Findings& findings);

}  // namespace kpss
