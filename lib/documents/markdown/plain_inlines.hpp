#pragma once

// Inlines as CommonMark for people: what a style or a page would add falls away, as do stars where CommonMark would not read
// them as marks.

#include <string>

#include "documents/blocks.hpp"
#include "documents/markdown/plain_anchors.hpp"

namespace kpss {

/// Where the inlines stand decides how a line breaks: with a backslash, as a blank, as `<br>`.
enum class PlainLine { paragraph,
                       heading,
                       cell };

std::string plain_inlines(const Inlines& inlines, PlainLine line, const Anchors& anchors);

}  // namespace kpss
