#pragma once

// What stands round a number in a sentence decides what it is: `777 123 456` is a phone, `777 123 456 Kč` is money,
// `777123456/0100` is an account, `č. j. 780123/3539` is a file.
//
//   is_money("celkem 612 345 678 Kč", 7, 18) == true

#include <cstddef>
#include <string_view>

namespace kpss {

/// The characters next to a place; a blank beyond the ends of the text.
char32_t left_of(std::string_view text, std::size_t at);
char32_t right_of(std::string_view text, std::size_t at);
/// How many bytes the blank takes that starts or ends at a place; 0: there is none. A line end is no blank.
std::size_t blank_at(std::string_view text, std::size_t at);
std::size_t blank_before(std::string_view text, std::size_t at);
/// How many digits start or end at a place.
std::size_t digits_at(std::string_view text, std::size_t at);
std::size_t digits_before(std::string_view text, std::size_t at);

/// Letters, digits and `_` of any script.
bool is_word(char32_t character);

/// No sign joins the number with what is in front of it or behind it to something longer: a code, a decimal, an account.
bool begins_freely(std::string_view text, std::size_t begin);
bool ends_freely(std::string_view text, std::size_t end);

/// A currency or a unit of amounts stands in front of it or behind it.
bool is_money(std::string_view text, std::size_t begin, std::size_t end);

/// The words in front call it a file number, an account or a symbol of a payment, or it is a part of a web address.
bool is_reference(std::string_view text, std::size_t begin);

}  // namespace kpss
