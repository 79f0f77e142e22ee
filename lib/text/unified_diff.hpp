#pragma once

// A change of one file as `patch` and `git apply` take it, byte by byte: ends of lines and a last line without one included.
//
//   out << unified_diff("groups/a.yaml", before, after);

#include <string>
#include <string_view>

namespace kpss {

/// Empty where nothing changes. Paths get the `a/` and `b/` that `patch -p1` takes off.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace kpss
