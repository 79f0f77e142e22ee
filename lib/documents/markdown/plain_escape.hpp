#pragma once

// Escaping for Markdown that people read: only what CommonMark with GitHub's tables and links would take for a mark, so that
// the text that is shown is the text that was written and its source still reads well. Web addresses stand in angle brackets:
// a bare one would take what is glued to it, and be shown with the backslashes of its neighbours.
//
//   plain_escaped("1. ledna: a_b *c*", {.line_start = true})   // 1\. ledna: a_b \*c\*

#include <string>
#include <string_view>

namespace kpss {

struct PlainPlace {
  bool line_start = false;  ///< At the start of a line, marks of blocks would count.
  bool in_link = false;
  bool in_cell = false;
  bool glued = false;  ///< Something follows without a blank.
};

/// The text is normalised but for a blank at its ends.
std::string plain_escaped(std::string_view text, PlainPlace place);

}  // namespace kpss
