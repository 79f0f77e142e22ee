#pragma once

// The time ranges of the register as opening hours.
//
//   hours_from({{"DenVTydnu/po", "8:00", "15:30"}}, lists)      text_of(hours) == "Mo 08:00-15:30"

#include "model/opening_hours.hpp"
#include "register/codelists.hpp"
#include "register/registered.hpp"

namespace kpss::registry {

/// Nothing where a day or a time is not understood; ranges of a day that meet or overlap become one.
std::optional<OpeningHours> hours_from(const std::vector<DayRange>& ranges, const CodeLists& lists);

/// As files have them; days next to each other with the same hours together.
std::string text_of(const OpeningHours& hours);

}  // namespace kpss::registry
