#pragma once

// What is left at the ends of lines: blanks that nobody sees, and a last line that does not end. Inside of block texts blanks are the text's own.
//
//   writing::check_line_ends(document, findings);

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss::writing {

inline constexpr Rule trailing_blanks{"trailing-blanks", Severity::info, {"Na konci řádku jsou mezery.", "A line ends in blanks."}};
inline constexpr Rule missing_line_end{"missing-line-end", Severity::info, {"Poslední řádek souboru nekončí koncem řádku.", "The last line of a file has no line end."}};

/// One finding of each kind for a file that was read.
void check_line_ends(const yaml::Document& document, Findings& findings);

}  // namespace kpss::writing
