#pragma once

// All that a reader of a document can come to see, for whoever has to look at every word of it.
//
//   for_each_text(document, [](const std::string& text, const std::string& heading) { … });

#include <functional>

#include "documents/blocks.hpp"

namespace kpss {

/// A run of inlines is one text; the target of a link, a caption, what a figure says (not how it is drawn) and the file properties too.
/// `heading` is the nearest heading above, empty before the first.
void for_each_text(const Document& document, const std::function<void(const std::string& text, const std::string& heading)>& visit);

/// A text that people will read, and what it stands under.
struct ReadText {
  std::string text, heading;
};
std::vector<ReadText> texts_of(const Document& document);

/// A number that the document prints, the figure it can be asked for by, and the heading above it.
struct PrintedQuantity {
  std::string figure, text, heading;
};
/// In the order of the document.
std::vector<PrintedQuantity> quantities_in(const Document& document);

}  // namespace kpss
