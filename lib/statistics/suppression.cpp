#include "statistics/suppression.hpp"

#include <algorithm>
#include <limits>

namespace kpss {

std::vector<Publication> suppressed(const std::vector<std::int64_t>& counts, bool exclusive) {
  std::vector<Publication> out(counts.size(), Publication::shown);
  std::int64_t small = 0, sum = 0, next = std::numeric_limits<std::int64_t>::max();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (is_small(counts[i])) {
      out[i] = Publication::fewer_than_five;
      ++small;
      sum += counts[i];
    } else if (counts[i] > 0) {
      next = std::min(next, counts[i]);
    }
  }
  if (small == 0 || !exclusive) return out;
  // Nothing is large enough to hide behind: zeros would tell too much.
  if (next == std::numeric_limits<std::int64_t>::max()) return std::vector(counts.size(), Publication::withheld);
  // Several small ones hide each other, unless their sum is the least or the largest that it can be.
  if (small > 1 && sum > small && sum < small * (smallest_published - 1)) return out;
  // They hide behind the next smallest, and all of its size, none of which can be told from the others.
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (is_small(counts[i]) || counts[i] == next) out[i] = Publication::withheld;
  return out;
}

}  // namespace kpss
