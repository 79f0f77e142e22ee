#include "statistics/share.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "text/typography.hpp"

namespace kpss {

std::optional<std::int64_t> share_of(std::int64_t part, std::int64_t whole) {
  constexpr std::int64_t most = 1'000'000'000'000;
  if (whole <= 0 || part < 0 || whole > most || part > most) return {};
  return (part * 2000 + whole) / (whole * 2);
}

std::string share_in_words(Language language, std::int64_t tenths) {
  const auto whole = std::abs(tenths) / 10, rest = std::abs(tenths) % 10;
  if (language == Language::en) return fmt::format("{}{}.{}%", tenths < 0 ? "-" : "", whole, rest);
  return fmt::format("{}{},{}{}%", tenths < 0 ? "−" : "", whole, rest, no_break_space);
}

}  // namespace kpss
