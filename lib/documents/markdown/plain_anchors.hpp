#pragma once

// Links within plain Markdown lead to the anchors that GitHub and its like make of the words of headings.

#include <map>
#include <string>
#include <vector>

#include "documents/blocks.hpp"

namespace kpss {

/// From the id of a heading to its anchor.
using Anchors = std::map<std::string, std::string, std::less<>>;

/// Lower case, without punctuation, `-` for a blank; the second of the same ends in `-1`. The title counts as a heading.
Anchors anchors_of(const Document& document);

/// All headings of the document in their order, also those inside divisions and lists.
std::vector<const Heading*> headings_of(const Document& document);

}  // namespace kpss
