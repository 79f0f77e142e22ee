#pragma once

// The word under the cursor and what stands around it, told from the letters alone: there may be no tree.

#include <string>
#include <string_view>

namespace kpss::editor {

struct Typed {
  std::size_t line_begin = 0, line_end = 0;
  std::size_t begin = 0, end = 0;  ///< The word with its quotes; empty between words.
  std::string word;                ///< Without its quotes.
  char quote = 0;
  bool starts_line = false;        ///< Nothing before it but blanks and dashes.
  bool behind_dash = false;
  bool behind_colon = false;
  bool colon_follows = false;
  std::string closing;             ///< The brackets that are open here, in the order in which they have to be closed.
};

Typed typed_at(std::string_view text, std::size_t offset);

/// The blanks at the beginning of the nearest line above with something on it.
struct LineAbove {
  std::size_t indentation = 0;
  bool opens = false;  ///< Ends with a colon, so that something may stand below it.
};
LineAbove line_above(std::string_view text, std::size_t line_begin);

}  // namespace kpss::editor
