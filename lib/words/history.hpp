#pragma once

// What the report says of the years before: the trend of the plan, and the line in a measure's card.

#include "text/language.hpp"

namespace kpss::words::history {

inline constexpr Phrase heading{"Vývoj po letech", "Year by year"};
inline constexpr Phrase table{"Počet {0} podle stavu v jednotlivých letech", "Number of {0} by status in each year"};
inline constexpr Phrase chart{"Podíl stavů v jednotlivých letech", "Shares of statuses in each year"};
inline constexpr Phrase year{"rok", "year"};
inline constexpr Phrase plan{"plán", "plan"};
inline constexpr Phrase share{"podíl splněných", "share fulfilled"};
inline constexpr Phrase earlier_plans{"Roky, u nichž je uvedeno období plánu, patří plánům, na které tento navazuje.", "Years with the period of a plan belong to the plans that this one follows."};
inline constexpr Phrase counted_unlike{"Tyto plány nepočítají za splněné tytéž stavy; podíly se proto mezi plány nesrovnávají.", "These plans do not count the same statuses as fulfilled, so shares are not compared across plans."};
inline constexpr Phrase year_of_plan{"{0} (plán {1})", "{0} (plan {1})"};
inline constexpr Phrase row{"Vývoj", "History"};
inline constexpr Phrase in_plan{"plán {0}, {1}: {2}", "plan {0}, {1}: {2}"};

}  // namespace kpss::words::history
