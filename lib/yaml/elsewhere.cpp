#include "yaml/elsewhere.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

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

std::string digits_without_lines(std::string_view text) {
  std::string out(text);
  std::erase(out, '_');
  return out;
}

/// As most programs print it again.
std::string printed(double value) { return std::isinf(value) ? (value < 0 ? "-Infinity" : "Infinity") : fmt::format("{}", value); }

std::optional<std::string> of_base(std::string_view digits, int base, std::string_view sign) {
  const auto bare = digits_without_lines(digits);
  unsigned long long value = 0;
  const auto [stop, error] = std::from_chars(bare.data(), bare.data() + bare.size(), value, base);
  if (bare.empty() || stop != bare.data() + bare.size()) return std::nullopt;
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

std::optional<std::string> of_ten(std::string_view text, std::string_view sign) {
  const auto bare = digits_without_lines(text);
  const auto exponent = std::min(bare.find_first_of("eE"), bare.size());
  const auto mantissa = std::string_view(bare).substr(0, exponent);
  if (!std::any_of(mantissa.begin(), mantissa.end(), is_digit) || std::count(mantissa.begin(), mantissa.end(), '.') > 1) return std::nullopt;
  if (!std::all_of(mantissa.begin(), mantissa.end(), [](char c) { return is_digit(c) || c == '.'; })) return std::nullopt;
  if (!is_digit(text.front()) && !(text.front() == '.' && text.size() > 1 && is_digit(text[1]))) return std::nullopt;
  if (exponent < bare.size()) {
    const auto power = std::string_view(bare).substr(std::min(exponent + 1 + (bare.find_first_of("+-", exponent) == exponent + 1), bare.size()));
    if (power.empty() || !std::all_of(power.begin(), power.end(), is_digit)) return std::nullopt;
  }
  double value = 0;
  const auto number = bare.starts_with('.') ? "0" + bare : bare;
  const auto plain = number.find('+', exponent) == number.npos ? number : number.substr(0, number.find('+')) + number.substr(number.find('+') + 1);
  if (std::from_chars(plain.data(), plain.data() + plain.size(), value).ec == std::errc::result_out_of_range) value = plain.find('-') == plain.npos ? HUGE_VAL : 0;
  return fmt::format("{}{}", sign, printed(value));
}

std::optional<std::string> number(std::string_view text) {
  const std::string_view sign = text.starts_with('-') ? "-" : "";
  auto rest = text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
  if (rest.empty()) return std::nullopt;
  for (const auto* infinite : {".inf", ".Inf", ".INF"})
    if (rest == infinite) return fmt::format("{}Infinity", sign);
  for (const auto* none : {".nan", ".NaN", ".NAN"})
    if (text == none) return "NaN";
  if (rest.starts_with("0x")) return of_base(rest.substr(2), 16, sign);
  if (rest.starts_with("0o")) return of_base(rest.substr(2), 8, sign);
  if (rest.starts_with("0b")) return of_base(rest.substr(2), 2, sign);
  if (!is_digit(rest.front()) && rest.front() != '.') return std::nullopt;
  if (rest.find(':') != rest.npos) return of_sixty(rest, sign);
  return of_ten(rest, sign);
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
