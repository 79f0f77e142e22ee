#pragma once

// Opening hours as people read them. Days that are open at the same times are named together.
//
//   hours_in_words(Language::cs, *OpeningHours::parse("Mo,We 08:00-12:00,13:00-17:00; Tu 08:00-14:00"))
//     == "pondělí a středa 8.00–12.00 a 13.00–17.00; úterý 8.00–14.00"

#include "model/opening_hours.hpp"

namespace kpss {

std::string hours_in_words(Language language, const OpeningHours& hours);

}  // namespace kpss
