#pragma once

// Brings a run of inlines into the one shape that both writers of Markdown start from, so that their rules stay short:
// neighbouring texts are one text; blanks are single, stand outside strong words, and at no end; a new line in a text is a
// LineBreak; strong words do not stand inside strong words nor links in links; nothing is empty; a link leads to a place
// that `safe_target` knows, or is text.
//
//   tidied({Text{"a "}, Strong{{Text{" b"}}}})   // {Text{"a "}, Strong{{Text{"b"}}}}

#include <string>

#include "documents/blocks.hpp"
#include "shape/shape.hpp"

namespace kpss {

Inlines tidied(const Inlines& inlines);

/// Their words alone, normalised.
std::string plain_text(const Inlines& inlines);

}  // namespace kpss
