#pragma once

// Which counts of a question may be published. A count of 1 to 4 could tell who answered so (see man 7 kpss-privacy); and where the
// answers exclude each other and their total is known, it must not follow from the other counts either.
//
//   suppressed({41, 12, 3}, true)  →  {shown, withheld, withheld}     // 3 = 56 − 41 − 12
//   suppressed({41, 3, 2}, true)   →  {shown, fewer_than_five, fewer_than_five}
//
// It holds also against a reader who knows the total and this very method: whatever is not shown could have at least two values.

#include <cstdint>
#include <vector>

namespace kpss {

inline constexpr std::int64_t smallest_published = 5;
constexpr bool is_small(std::int64_t count) { return count > 0 && count < smallest_published; }

enum class Publication {
  shown,
  fewer_than_five,  ///< Small; that much may be said.
  withheld,         ///< Small, or hides one that is: not even that may be said.
};

/// One for every count. Where `exclusive`, everybody gave exactly one of the answers, so that the counts add up to a known total; else each
/// count stands for itself.
std::vector<Publication> suppressed(const std::vector<std::int64_t>& counts, bool exclusive);

}  // namespace kpss
