#pragma once

// Numbers as little columns, for a terminal: the lowest is ▁, the highest █, and a gap stays a gap.
//
//   sparkline({40, std::nullopt, 43, 50})  →  {"▁", "·", "▃", "█"}

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kpss {

/// One character for each; the one in the middle where all are the same.
std::vector<std::string_view> sparkline(const std::vector<std::optional<std::int64_t>>& values);

}  // namespace kpss
