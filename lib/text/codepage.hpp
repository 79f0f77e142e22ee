#pragma once

// The code pages that Czech was written in before UTF-8, byte by byte. Where two of them were mixed up, `garbled.hpp` tells.
//
//   letter_of(Codepage::windows_1250, 0xF8) == U'ř'      byte_of(Codepage::windows_1252, U'ø') == 0xF8

#include <optional>
#include <string>
#include <string_view>

namespace kpss {

enum class Codepage { windows_1250, windows_1252, iso_8859_2 };

/// What a byte means; a byte without a character means the control character of its number, as editors read it.
char32_t letter_of(Codepage page, unsigned char byte);

/// The byte of a character, where the page has it.
std::optional<unsigned char> byte_of(Codepage page, char32_t letter);

/// Bytes of a page as UTF-8.
std::string decoded(Codepage page, std::string_view bytes);

/// Text as bytes of a page; nothing where the page lacks a character.
std::optional<std::string> encoded(Codepage page, std::string_view text);

}  // namespace kpss
