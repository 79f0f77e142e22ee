#pragma once

// The words of an analysis.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase analysis_about{"Údaje o analýze", "About the analysis"};
inline constexpr Phrase analysis_group{"Skupina", "Group"};
inline constexpr Phrase analysis_date{"Ke dni", "As of"};
inline constexpr Phrase analysis_author{"Zpracování", "Made by"};
inline constexpr Phrase analysis_as_of{"Ke dni {0}.", "As of {0}."};
inline constexpr Phrase analysis_made_by{"Zpracování: {0}.", "Made by: {0}."};
inline constexpr Phrase analysis_of_group{"Skupina: {0}.", "Group: {0}."};
inline constexpr Phrase analysis_findings{"Co analýza zjistila", "What the analysis found"};
inline constexpr Phrase analysis_tables{"Údaje", "Data"};
inline constexpr Phrase analysis_conclusions{"Závěry pro plán", "Conclusions for the plan"};
inline constexpr Phrase analysis_source{"Zdroj: {0}", "Source: {0}"};

}  // namespace kpss::words
