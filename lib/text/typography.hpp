#pragma once

#include <string>
#include <string_view>

#include "text/language.hpp"

namespace kpss {

/// Puts non-breaking spaces where Czech orthography wants them: after the one-letter prepositions and conjunctions
/// (k s v z o u a i), inside numbers and dates, between a number and its unit (Kč, %, let …), after č., §, odst., tj. and
/// similar; in English between a number and its unit. Nothing else changes, so the reader's words stay the writer's.
std::string typeset(Language language, std::string_view text);

/// „text“ / “text”.
std::string quoted(Language language, std::string_view text);

inline constexpr std::string_view no_break_space = "\u00a0";

}  // namespace kpss
