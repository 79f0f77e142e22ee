#pragma once

#include "repository/repository.hpp"

namespace kpss {

/// Every block of every narrative.
template <class Visit>
void for_each_block(const Repository& repository, const Visit& visit) {
  for (const auto& narrative : repository.narratives())
    for (const auto& piece : narrative.pieces)
      if (const auto* block = std::get_if<BlockPiece>(&piece)) visit(narrative, *block);
}

}  // namespace kpss
