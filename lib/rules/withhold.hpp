#pragma once

// What one rule is discreet about may be repeated by the message of another that stands beside it: `805312/1230` is no e-mail either.
//
//   withhold(findings);   // "`805312/1230` is not an e-mail" → "`…` is not an e-mail"

#include "repository/repository.hpp"

namespace kpss {

/// Takes out of all messages what stands on a line that a discreet rule found something on.
void withhold(const Repository& repository, Findings& findings);

}  // namespace kpss
