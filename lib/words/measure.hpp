#pragma once

// The words of what measures say, wherever a document prints it: in the report, in the plan, in sheets for realizers.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase thousands{"{0} tis. Kč", "CZK {0} thousand"};
inline constexpr Phrase unit_price{"{0} za jednotku „{1}“", "{0} per {1}"};
inline constexpr Phrase unit_price_bare{"{0} za jednotku", "{0} per unit"};
inline constexpr Phrase not_known_yet{"zatím neurčen", "not known yet"};
inline constexpr Phrase section_of_law{"§ {0} {1}", "{1} (section {0})"};

}  // namespace kpss::words
