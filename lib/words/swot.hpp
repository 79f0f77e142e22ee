#pragma once

// The words of a SWOT table.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase swot_caption{"SWOT analýza", "SWOT analysis"};
inline constexpr Phrase swot_origin{"prostředí", "environment"};
inline constexpr Phrase swot_helpful{"kladné", "helpful"};
inline constexpr Phrase swot_harmful{"záporné", "harmful"};
inline constexpr Phrase swot_internal{"vnitřní", "internal"};
inline constexpr Phrase swot_external{"vnější", "external"};
inline constexpr Phrase swot_strengths{"silné stránky", "strengths"};
inline constexpr Phrase swot_weaknesses{"slabé stránky", "weaknesses"};
inline constexpr Phrase swot_opportunities{"příležitosti", "opportunities"};
inline constexpr Phrase swot_threats{"hrozby", "threats"};

}  // namespace kpss::words
