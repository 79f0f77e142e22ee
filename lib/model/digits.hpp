#pragma once

// Codes of digits alone: IČO, register numbers, codes of municipalities, postal codes.
//
//   digits_within("123 45 678") == "12345678"      digits_within("IČO 123") is nothing

#include <optional>
#include <string>
#include <string_view>

#include "text/cure.hpp"

namespace kpss {

bool is_number(std::string_view text);

/// The digits of a text that holds only them and what parts them: blanks, dots, dashes.
std::optional<std::string> digits_within(std::string_view text);

/// "write `"513491"`", where just so many digits are there; else the advice.
Cure cure_of_digits(std::string_view text, std::size_t count, Message advice);

}  // namespace kpss
