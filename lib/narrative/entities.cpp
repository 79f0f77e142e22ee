#include "narrative/entities.hpp"

#include <charconv>
#include <cstdint>

#include "text/utf8.hpp"

namespace kpss {
namespace {

struct Named {
  std::string_view name, character;
};
/// Those that people write in texts like these.
constexpr Named named[] = {
    {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\u00a0"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&bdquo;", "„"},
    {"&ldquo;", "“"}, {"&rdquo;", "”"}, {"&sbquo;", "‚"}, {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&sect;", "§"}, {"&copy;", "©"}, {"&deg;", "°"}, {"&times;", "×"}, {"&euro;", "€"},
};

/// What a text can hold: no control character, no half of a pair.
bool printable(std::uint32_t value) { return value >= 0xA0 ? value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) : value >= 0x20 && value < 0x7F; }

}  // namespace

std::string character_of(std::string_view entity) {
  for (const auto& one : named)
    if (one.name == entity) return std::string(one.character);
  if (!entity.starts_with("&#") || !entity.ends_with(";")) return std::string(entity);
  auto digits = entity.substr(2, entity.size() - 3);
  const int base = digits.starts_with("x") || digits.starts_with("X") ? 16 : 10;
  if (base == 16) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc{} || stop != digits.data() + digits.size() || !printable(value)) return std::string(entity);
  std::string out;
  utf8::append(out, static_cast<char32_t>(value));
  return out;
}

}  // namespace kpss
