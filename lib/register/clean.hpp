#pragma once

// Texts of the register as they are written on one line, and compared: names differ there by blanks at their ends, and by case.
//
//   clean(" Domov  pro seniory ") == "Domov pro seniory"        same_name("DOMOV PRO SENIORY ", "Domov pro seniory")

#include <string>
#include <string_view>

namespace kpss::registry {

/// Composed (NFC), trimmed, every run of blanks, line ends and control characters as one blank.
std::string clean(std::string_view text);

/// For comparing: clean, in small letters without accents, only letters and digits, one blank between words.
std::string comparable(std::string_view text);
bool same_name(std::string_view one, std::string_view other);

/// Whether a text is fit for a file: not empty, of at most `longest` characters, no endless word.
bool is_fit(std::string_view text, std::size_t longest = 300);

/// A name or an id of the register, fit to stand in a message.
std::string seen_id(std::string_view text);

/// `DruhSocialniSluzby/13` → `13`.
std::string_view key_of(std::string_view id);

}  // namespace kpss::registry
