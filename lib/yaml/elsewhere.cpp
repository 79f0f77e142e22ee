#include "yaml/elsewhere.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "yaml/core_schema.hpp"

namespace kpss::yaml {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string small(std::string_view text) {
  std::string out(text);
  for (auto& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

/// Only as words are written: `No`, `NO`, not `nO`.
bool is_written_as_a_word(std::string_view text) {
  const auto is_small = [](char c) { return c < 'A' || c > 'Z'; };
  const auto rest = text.substr(1);
  return std::all_of(rest.begin(), rest.end(), is_small) || (!is_small(text.front()) && std::none_of(rest.begin(), rest.end(), is_small));
}

std::optional<std::string> truth(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> words[] = {{"yes", "true"}, {"on", "true"}, {"y", "true"}, {"true", "true"}, {"no", "false"}, {"off", "false"}, {"n", "false"}, {"false", "false"}};
  constexpr std::size_t longest = 5;
  if (text.empty() || text.size() > longest || !is_written_as_a_word(text)) return std::nullopt;
  const auto word = small(text);
  for (const auto& [known, value] : words)
    if (known == word) return std::string(value);
  return std::nullopt;
}

/// `1_000`, as YAML 1.1 parts digits.
std::string without_lines(std::string_view text) {
  std::string out(text);
  std::erase(out, '_');
  return out;
}

/// As most programs print it again.
std::string printed(double value) { return std::isinf(value) ? (value < 0 ? "-Infinity" : "Infinity") : fmt::format("{}", value); }

std::optional<std::string> of_base(std::string_view digits, int base, std::string_view sign) {
  unsigned long long value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (digits.empty() || stop != digits.data() + digits.size()) return std::nullopt;
  return fmt::format("{}{}", sign, error == std::errc{} ? fmt::format("{}", value) : "Infinity");
}

/// `12:30`: minutes of sixty, as YAML 1.1 counts.
std::optional<std::string> of_sixty(std::string_view text, std::string_view sign) {
  const auto point = std::min(text.find('.'), text.size());
  if (text.substr(0, point).find(':') == text.npos) return std::nullopt;
  double value = 0;
  for (std::size_t begin = 0; begin <= point;) {
    const auto end = std::min(text.find(':', begin), point);
    const auto part = text.substr(begin, end - begin);
    constexpr int sixty = 60;
    int number = 0;
    const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    if (part.empty() || error != std::errc{} || stop != part.data() + part.size() || (begin > 0 && (number >= sixty || part.size() > 2))) return std::nullopt;
    value = value * sixty + number;
    begin = end + 1;
  }
  return fmt::format("{}{}", sign, printed(value));
}

std::string of_ten(std::string_view text) {
  double value = 0;
  const auto number = text.substr(text.starts_with('+') ? 1 : 0);
  const auto error = std::from_chars(number.data(), number.data() + number.size(), value).ec;
  return printed(error == std::errc::result_out_of_range && meaning_of_plain(text) == Meaning::not_finite ? HUGE_VAL : value);
}

std::optional<std::string> number(std::string_view text) {
  const auto bare = without_lines(text);
  const std::string_view sign = text.starts_with('-') ? "-" : "";
  const auto digits = std::string_view(bare).substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
  const auto meaning = meaning_of_plain(bare);
  if (meaning == Meaning::not_finite && digits.find_first_of("nN") != digits.npos) return digits.find_first_of("aA") != digits.npos ? "NaN" : fmt::format("{}Infinity", sign);
  for (const auto& [start, base] : {std::pair{"0x", 16}, std::pair{"0o", 8}, std::pair{"0b", 2}})
    if (digits.starts_with(start)) return of_base(digits.substr(2), base, sign);
  // Readers of YAML 1.1, which many still are, take it for a number of eight.
  if (digits.size() > 1 && digits.front() == '0' && digits.find_first_not_of("01234567") == digits.npos) return of_base(digits, 8, sign);
  return meaning == Meaning::text ? of_sixty(digits, sign) : of_ten(bare);
}

}  // namespace

Elsewhere elsewhere(std::string_view plain) {
  if (plain.empty()) return {};
  if (auto value = truth(plain)) return {Elsewhere::Kind::truth, std::move(*value)};
  if (!is_digit(plain.front()) && std::string_view("+-.").find(plain.front()) == std::string_view::npos) return {};
  auto value = number(plain);
  if (!value || *value == plain) return {};
  return {Elsewhere::Kind::number, std::move(*value)};
}

}  // namespace kpss::yaml
