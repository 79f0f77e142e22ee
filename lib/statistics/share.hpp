#pragma once

// Shares of answers, exact to a tenth of a percent: a half is rounded up, nothing touches floating point.
//
//   share_in_words(Language::cs, share_of(1, 3))  →  "33,3 %"

#include <cstdint>
#include <optional>
#include <string>

#include "text/language.hpp"

namespace kpss {

/// Tenths of a percent; nothing of nothing, or of what cannot be.
std::optional<std::int64_t> share_of(std::int64_t part, std::int64_t whole);

/// `33,3 %` / `33.3%`, always with its tenth, so that a column lines up.
std::string share_in_words(Language language, std::int64_t tenths);

}  // namespace kpss
