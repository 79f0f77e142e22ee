#pragma once

// The entries of a mapping in another order, as replacements of bytes. An entry takes with it the remarks above and behind it; the remark that opens a
// file stays at its top, and blank lines that an entry leaves behind on both sides become those of one.
//
//   finding.fix = reordered(mapping, {{.entry = 2, .before = 0}});

#include <vector>

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss::yaml {

/// An entry that is to stand before another one above it, which does not move.
struct Move {
  std::size_t entry;
  std::size_t before;
};

/// Nothing where it cannot be done, or would not read as the same afterwards. Entries with one destination go there in the order of the moves.
std::vector<Replacement> reordered(View mapping, const std::vector<Move>& moves);

}  // namespace kpss::yaml
