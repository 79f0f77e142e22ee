#pragma once

// Texts made plain, for the rooms of this floor that compare words a person typed or show them in a message.
//
//   folded("Opatření") == "opatreni"      seen("28. 3.\n2018") == "28. 3. 2018"

#include <string>
#include <string_view>

namespace kpss {

/// Small letters without accents; all else stays.
std::string folded(std::string_view text);

/// Small letters, and one blank for any number of blanks: the same for texts that differ to nobody.
std::string levelled(std::string_view text);

/// Every `what` as `with`.
std::string replaced(std::string_view text, std::string_view what, std::string_view with);

/// Without blanks at its ends, those included that nobody sees.
std::string_view stripped(std::string_view text);

/// The first letter as a small one („Priorita“ → „priorita“).
std::string uncapitalised(std::string_view text);

/// Whether nothing stands in a text but blanks and line ends, or nothing at all.
bool is_blank(std::string_view text);

/// What was seen, fit to stand between backticks in a message: one line, at most forty characters.
std::string seen(std::string_view text);

}  // namespace kpss
