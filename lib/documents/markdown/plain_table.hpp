#pragma once

#include <string>

#include "documents/blocks.hpp"
#include "documents/markdown/plain_anchors.hpp"

namespace kpss {

/// A pipe table whose columns stand one below the other in a fixed-width font; a very long cell does not widen its column.
std::string plain_table(const Table& table, const Anchors& anchors);

}  // namespace kpss
