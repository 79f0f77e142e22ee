#pragma once

// Inlines as Pandoc's Markdown, on one line. The conventions that the filter in lib/publish knows: a style is a span with one
// class, a line break is `[ ]{.br}`, a page reference is a link of class `page-reference`.
//
//   pandoc_inlines({Text{"Stav: "}, Styled{"status-fulfilled", {Text{"splněno"}}}})   // Stav: [splněno]{.status-fulfilled}

#include <string>

#include "documents/blocks.hpp"

namespace kpss {

std::string pandoc_inlines(const Inlines& inlines);

}  // namespace kpss
