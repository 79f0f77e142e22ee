#pragma once

// What somebody is typing right now. A word that stands for the one under the cursor is put in its place, as a key and as a value, with brackets
// closed and broken lines blanked, until the file can be read; then the tree says what may stand there.
//
//   if (const auto cursor = cursor_at(shape, path, text, offset)) offer(cursor->spot, cursor->begin, cursor->end);

#include "editor/place/mended.hpp"
#include "editor/place/spot.hpp"

namespace kpss::editor {

struct Cursor {
  std::unique_ptr<Text> text;  ///< With the word that stands for what is typed.
  Spot spot;
  std::size_t begin = 0;       ///< What the answer replaces, in the text as it is.
  std::size_t end = 0;
  std::string typed;           ///< What of it stands there, without quotes.
  std::string lead;            ///< What is missing before it: `- `, blanks.
  char quote = 0;              ///< The one that it began with.
  bool has_colon = false;      ///< Behind it stands a colon.
  bool in_brackets = false;
  bool behind_key = false;     ///< On the line of its key, behind the colon.
  std::size_t indentation = 0; ///< Of a key that is put in.
};

std::optional<Cursor> cursor_at(const Shape& shape, const std::string& path, std::string_view text, std::size_t offset);

}  // namespace kpss::editor
