#include "statistics/share.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>

#include "text/typography.hpp"

namespace kpss {

namespace {
__extension__ using Wide = __int128;  // Money of a whole country in hellers, times a thousand, needs more than 64 bits.
}

std::optional<std::int64_t> share_of(std::int64_t part, std::int64_t whole) {
  if (whole <= 0 || part < 0) return {};
  const auto tenths = (static_cast<Wide>(part) * 2000 + whole) / (static_cast<Wide>(whole) * 2);
  if (tenths > INT64_MAX) return {};
  return static_cast<std::int64_t>(tenths);
}

std::string share_in_words(Language language, std::int64_t tenths) {
  const auto whole = std::abs(tenths) / 10, rest = std::abs(tenths) % 10;
  if (language == Language::en) return fmt::format("{}{}.{}%", tenths < 0 ? "-" : "", whole, rest);
  return fmt::format("{}{},{}{}%", tenths < 0 ? "−" : "", whole, rest, no_break_space);
}

}  // namespace kpss
