#pragma once

// What a person wrote must come out as it was written, whatever it looks like. These are the ways into Pandoc's Markdown;
// what they hold to is checked against Pandoc itself in tests/documents_pandoc_test.cpp.
//
//   "## " + escape_markdown("1. ledna [x]")            // ## 1\. ledna \[x\]
//   "label=\"" + escape_attribute("v \"uvozovkách\"")  // label="v \"uvozovkách\"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "documents/markdown.hpp"

namespace kpss {

bool is_ascii_punctuation(char character);
bool is_ascii_digit(char character);
bool is_ascii_letter(char character);

/// A name that kpss gives: of a style, of a picture, of a place in the document.
bool is_name(std::string_view text);

/// Where in a text the mark stands that would open an ordered list: in `12. ledna` the point. Letters and Roman numerals
/// count as well, for Pandoc's larger readers.
std::optional<std::size_t> list_mark(std::string_view text);

/// `normalised`, but a blank at an end stays, as one.
std::string collapsed(std::string_view text);

/// `escape_markdown` for a text that is normalised already but for a blank at its ends, which stays.
std::string escape_normalised(std::string_view text);

/// What stands between the quotes of an attribute's value.
std::string escape_attribute(std::string_view text);

/// A link's target without a character that means anything to a reader of Markdown but `_` and `&`; nothing where the target
/// is neither a place in the document nor http, https, mailto or tel.
std::optional<std::string> safe_target(std::string_view target);

/// The same with `_` and `&` escaped.
std::string escape_target(std::string_view safe_target);

}  // namespace kpss
