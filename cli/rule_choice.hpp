#pragma once

// Rules that a user names.
//
//   const Rule& rule = choose_rule("unknown-key");

#include <string>

#include "diagnostics/rule.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

/// What to say of a name that no rule has, with the nearest one.
Failure no_rule(const std::string& name);

/// Throws Failure where there is no such rule.
const Rule& choose_rule(const std::string& name);

}  // namespace kpss::cli
