#include "model/digits.hpp"

#include <algorithm>

#include "text/plain.hpp"

namespace kpss {

bool is_number(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<std::string> digits_within(std::string_view text) {
  auto digits = replaced(text, "\u00a0", "");
  std::erase_if(digits, [](char c) { return c == ' ' || c == '.' || c == '-'; });
  return is_number(digits) ? std::optional(std::move(digits)) : std::nullopt;
}

Cure cure_of_digits(std::string_view text, std::size_t count, Message advice) {
  const auto digits = digits_within(text);
  if (!digits || digits->size() != count) return advice;
  return {say("napište `\"{}\"`", "write `\"{}\"`", *digits), *digits};
}

}  // namespace kpss
