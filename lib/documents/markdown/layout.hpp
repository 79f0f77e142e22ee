#pragma once

// How blocks stand one below the other, the same in both writers of Markdown.

#include <string>
#include <string_view>
#include <vector>

#include "documents/blocks.hpp"

namespace kpss {

/// The parts that are not empty, with a blank line (or another separator) between them.
std::string joined(const std::vector<std::string>& parts, std::string_view separator = "\n\n");

/// Every line but the first, and no empty one, moved to the right.
std::string hanging(std::string_view text, std::size_t columns);

/// True where each item is a paragraph, at most with a list below it: such a list stands without blank lines.
bool is_tight(const List& list);

}  // namespace kpss
