#pragma once

// Letters that only look like the ones that are meant: one of the Cyrillic alphabet in a Latin word, a full-width digit, `ﬁ` as one
// character, `š` made of two. A word that is all Cyrillic or Greek is one of its language, and none of this.
//
//   look_alikes_in("sеniori")  →  {0, 8, "е", U+0435, "z azbuky", "seniori"}

#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

struct LookAlike {
  std::size_t begin, end;  ///< Bytes of the word in the text.
  std::string letter;      ///< The first that does not belong.
  char32_t point;
  Phrase origin;           ///< "z azbuky".
  std::string meant;       ///< The word with the letters that it looks like; empty where one has no twin.
};

/// In order of the text, never one within another.
std::vector<LookAlike> look_alikes_in(std::string_view text);

/// The same of a code or an id, which is one word whatever joins its parts.
std::vector<LookAlike> look_alike_code(std::string_view code);

}  // namespace kpss
