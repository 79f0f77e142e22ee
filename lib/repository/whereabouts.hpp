#pragma once

// In which record and member each finding stands, by names instead of lines: what tells a finding again when lines move.
//
//   name_whereabouts(repository, findings);
//   findings.front().within;   // services/poradna/phone

#include "repository/repository.hpp"

namespace kpss {

/// Fills in `within` of every finding in a file of the repository. In a narrative it is the heading above, where the rule may repeat what it saw.
void name_whereabouts(const Repository& repository, Findings& findings);

}  // namespace kpss
