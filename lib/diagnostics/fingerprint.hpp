#pragma once

// What a finding is told again by in the next run, by GitHub, GitLab, an editor or a baseline: its rule, its file and the record and member
// it stands in. Lines may move and words may be put otherwise; the finding stays the same one.
//
//   const auto prints = fingerprints(checked.findings);   // prints[i] is that of findings[i]: 4f1b2c03d5e6a798

#include <string>
#include <vector>

#include "diagnostics/finding.hpp"

namespace kpss {

/// One for each, in the same order: sixteen hexadecimal digits, none twice. Equals are numbered in the order in which they come, so sort first.
std::vector<std::string> fingerprints(const Findings& findings);
/// Of two lists, the second behind the first.
std::vector<std::string> fingerprints(const Findings& findings, const Findings& more);

}  // namespace kpss
