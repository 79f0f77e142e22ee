#pragma once

// UTF-8 as the loader and the printers need it: is it well formed, how long is it, how wide is it on a terminal.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kpss::utf8 {

/// Offset of the first byte that is not well-formed UTF-8, or `text.size()`.
std::size_t first_malformed(std::string_view text);

/// Number of code points. Malformed bytes count as one each.
std::size_t length(std::string_view text);

/// Columns that the text takes on a terminal: combining marks take none, East Asian wide characters two.
std::size_t width(std::string_view text);

/// The code point that starts at `at`, and its length in bytes. A malformed byte gives U+FFFD and length 1.
struct CodePoint {
  char32_t value;
  std::size_t bytes;
};
CodePoint at(std::string_view text, std::size_t at);

/// The first `count` code points.
std::string_view prefix(std::string_view text, std::size_t count);

/// What of a text may go to a terminal or a log: a tab is a blank; control characters, line ends, marks of direction and malformed bytes
/// are shown as a dot, so that no name or value can forge a line, a colour or a direction.
std::string visible(std::string_view text);

void append(std::string& out, char32_t code_point);

}  // namespace kpss::utf8
