#include "yaml/core_schema.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace kpss::yaml {
namespace {

constexpr std::string_view decimal_digits = "0123456789";
constexpr std::size_t digits_that_a_number_keeps = 15;

constexpr std::string_view truths[] = {"true", "True", "TRUE", "false", "False", "FALSE"};
constexpr std::string_view not_numbers[] = {".nan", ".NaN", ".NAN"};
constexpr std::string_view infinities[] = {".inf", ".Inf", ".INF"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Takes digits off the front; how many.
std::size_t skip_digits(std::string_view& text, std::string_view digits = decimal_digits) {
  const auto count = std::min(text.find_first_not_of(digits), text.size());
  text.remove_prefix(count);
  return count;
}

bool skip_any(std::string_view& text, std::string_view characters) {
  if (text.empty() || characters.find(text.front()) == characters.npos) return false;
  text.remove_prefix(1);
  return true;
}

/// `0x1F`, `0o17`.
bool is_other_base(std::string_view word) {
  const bool hexadecimal = word.starts_with("0x");
  if (!hexadecimal && !word.starts_with("0o")) return false;
  word.remove_prefix(2);
  return skip_digits(word, hexadecimal ? "0123456789abcdefABCDEF" : "01234567") > 0 && word.empty();
}

Meaning decimal(std::string_view number) {
  auto rest = number;
  const auto whole = skip_digits(rest);
  const auto part = skip_any(rest, ".") ? skip_digits(rest) : 0;
  if (whole + part == 0) return Meaning::text;
  bool tiny = false;
  if (skip_any(rest, "eE")) {
    tiny = rest.starts_with('-');
    skip_any(rest, "+-");
    if (skip_digits(rest) == 0) return Meaning::text;
  }
  if (!rest.empty()) return Meaning::text;
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  return error == std::errc::result_out_of_range && !tiny ? Meaning::not_finite : Meaning::number;
}

}  // namespace

Meaning meaning_of_plain(std::string_view word) {
  if (is_one_of(truths, word)) return Meaning::truth;
  if (is_one_of(not_numbers, word)) return Meaning::not_finite;
  if (is_other_base(word)) return Meaning::number;
  skip_any(word, "+-");
  return is_one_of(infinities, word) ? Meaning::not_finite : decimal(word);
}

Meaning meaning_of(View scalar) { return scalar.quoted() ? Meaning::text : meaning_of_plain(scalar.scalar()); }

bool keeps_its_text(View scalar) {
  if (meaning_of(scalar) == Meaning::text) return true;
  const auto text = scalar.scalar();
  return text.size() <= digits_that_a_number_keeps && text.find_first_not_of(decimal_digits) == text.npos && (text.size() == 1 || !text.starts_with('0'));
}

}  // namespace kpss::yaml
