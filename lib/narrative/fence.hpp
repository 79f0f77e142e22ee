#pragma once

// The fences around a block, as Pandoc writes them: three colons or more, then attributes in braces or one word; three colons alone close.
//
//   fence_in("::: {.kpss block=\"summary\"}")

#include <optional>
#include <string_view>

#include "narrative/narrative.hpp"

namespace kpss {

struct Fence {
  bool closes = false;
  std::size_t size = 0;          ///< Bytes of the line without blanks at its end.
  std::size_t attributes = 0;    ///< Where the words behind the colons begin.
};

/// What a line without its indentation is, where it is a fence.
std::optional<Fence> fence_in(std::string_view line);

/// The block that an opening fence at `at` begins.
BlockPiece block_of(const Source& source, Span at, const Fence& fence);

}  // namespace kpss
