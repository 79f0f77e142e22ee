#include "text/decimal.hpp"

#include <fmt/format.h>

#include <limits>

#include "text/typography.hpp"

namespace kpss {
namespace {

constexpr std::size_t most_digits = 13;

std::uint64_t magnitude(std::int64_t number) {
  return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

/// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?` as a count of the smallest part, of which one has 10^places.
/// At most 13 + 6 digits come in, so that they always fit into 64 bits without a sign.
std::optional<std::int64_t> parse_fixed(std::string_view text, std::size_t places) {
  const bool minus = text.starts_with('-');
  if (minus) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  const auto part = point == text.npos ? std::string_view() : text.substr(point + 1);
  if (whole.empty() || whole.size() > most_digits || (whole.size() > 1 && whole[0] == '0')) return std::nullopt;
  if (part.size() > places || (point != text.npos && part.empty())) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < whole.size() + places; ++i) {
    const auto at = i - whole.size();
    const char digit = i < whole.size() ? whole[i] : at < part.size() ? part[at] : '0';
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  const auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (value > limit + (minus ? 1 : 0)) return std::nullopt;
  return static_cast<std::int64_t>(minus ? 0 - value : value);
}

std::string without_zeros(std::string digits) {
  digits.erase(digits.find_last_not_of('0') + 1);
  return digits;
}

std::string grouped(Language language, std::uint64_t number) {
  auto text = std::to_string(number);
  const auto mark = language == Language::cs ? no_break_space : std::string_view(",");
  for (auto at = text.size(); at > 3;) text.insert(at -= 3, mark);
  return text;
}

/// The parts of a number as a document shows them; the sign is a real minus, which is as wide as a digit.
std::string in_words(Language language, std::int64_t number, std::uint64_t unit, const std::string& part) {
  const auto mark = language == Language::cs ? "," : ".";
  return (number < 0 ? "\u2212" : "") + grouped(language, magnitude(number) / unit) + (part.empty() ? "" : mark + part);
}

std::string millionths_part(Decimal number) {
  return without_zeros(fmt::format("{:06}", magnitude(number.millionths) % 1'000'000));
}

std::string hellers_part(Money money) {
  const auto hellers = magnitude(money.hellers) % 100;
  return hellers == 0 ? std::string() : fmt::format("{:02}", hellers);
}

std::string plainly(std::int64_t number, std::uint64_t unit, const std::string& part) {
  return fmt::format("{}{}{}{}", number < 0 ? "-" : "", magnitude(number) / unit, part.empty() ? "" : ".", part);
}

}  // namespace

std::optional<Money> Money::sum(Money a, Money b) {
  std::int64_t hellers = 0;
  if (__builtin_add_overflow(a.hellers, b.hellers, &hellers)) return std::nullopt;
  return Money{hellers};
}

std::optional<Money> Money::parse(std::string_view text) {
  const auto hellers = parse_fixed(text, 2);
  if (!hellers) return std::nullopt;
  return Money{*hellers};
}

std::string Money::plain() const { return plainly(hellers, 100, hellers_part(*this)); }

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const auto millionths = parse_fixed(text, 6);
  if (!millionths) return std::nullopt;
  return Decimal{*millionths};
}

std::string Decimal::plain() const { return plainly(millionths, 1'000'000, millionths_part(*this)); }

std::string number_in_words(Language language, std::int64_t number) { return in_words(language, number, 1, {}); }

std::string decimal_in_words(Language language, Decimal number) {
  return in_words(language, number.millionths, 1'000'000, millionths_part(number));
}

std::string money_in_words(Language language, Money money) {
  const auto number = in_words(language, money.hellers, 100, hellers_part(money));
  return language == Language::cs ? fmt::format("{}{}Kč", number, no_break_space)
                                  : fmt::format("CZK{}{}", no_break_space, number);
}

}  // namespace kpss
