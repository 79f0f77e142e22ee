#pragma once

// What is left at the ends of lines: blanks that nobody sees, and a last line that does not end. Inside of block texts blanks are the text's own.
//
//   check_line_ends(document, findings);

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// One finding of each kind for a file that was read.
void check_line_ends(const yaml::Document& document, Findings& findings);

}  // namespace kpss
