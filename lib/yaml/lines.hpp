#pragma once

// Looking at the raw text around a mistake, where there is no tree to look at.

#include <optional>
#include <string_view>

#include "text/source.hpp"

namespace kpss::yaml {

struct Line {
  const Source* source = nullptr;
  std::size_t number = 1;
  std::size_t begin = 0;        ///< Offset of its first byte.
  std::string_view text = {};
  std::size_t indentation = 0;  ///< Bytes before its first visible one.

  std::string_view content() const { return text.substr(indentation); }
  Span first_word() const;
  /// The nearest line above with something on it that is no comment.
  std::optional<Line> above() const;
};
Line line_at(const Source& source, std::size_t at);

/// `at`, or the last visible byte before it where a blank, a line end or the end of the text stands there.
std::size_t last_visible(std::string_view text, std::size_t at);
/// The word that starts at `at`.
Span word_at(const Source& source, std::size_t at);

/// The quote that is never closed: the first one at or behind `from`, or the end of the text.
std::size_t opening_quote(std::string_view text, std::size_t from);
inline bool is_bracket(char c) { return c == '[' || c == '{'; }
/// Whether the bracket at `open` has its partner.
bool closes(std::string_view text, std::size_t open);
/// Where `title:Podpora` lost the space behind its colon.
std::size_t colon_without_space(std::string_view content);

}  // namespace kpss::yaml
