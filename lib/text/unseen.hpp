#pragma once

// Characters that a reader does not see, or sees as a blank. What is compared by its characters differs for them without a sign of it.
//
//   unseen_name(U'\u200B')->cs == "mezera nulové šířky"      without_blanks("12 345\u00A0678") == "12345678"

#include <optional>
#include <string>
#include <string_view>

#include "text/language.hpp"

namespace kpss {

/// What a character is called that takes no place; nothing of all others.
std::optional<Phrase> unseen_name(char32_t c);

/// A blank of any width, but for tabs and line ends.
bool is_any_blank(char32_t c);

/// What a blank is called that is not the usual one; nothing of all others.
std::optional<Phrase> blank_name(char32_t c);

/// A text without blanks and unseen characters.
std::string without_blanks(std::string_view text);

}  // namespace kpss
