#pragma once

#include "rules/style/reach.hpp"

namespace kpss {

/// The first place where a style sheet reaches out: `@import`, `url(…)` of anything but data or a fragment, and what else fetches; `</style`.
/// Escapes (`\75rl(`) and comments are seen through.
std::optional<Reach> css_reaching_out(std::string_view css);

}  // namespace kpss
