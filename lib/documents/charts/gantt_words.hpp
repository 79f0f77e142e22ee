#pragma once

// What a schedule says, without the picture: in words, and drawn with characters.

#include <string>

#include "documents/charts/time_axis.hpp"

namespace kpss {

/// `1. 1. 2018 – 31. 3. 2018`, one date where there is but one, or that there is none.
std::string dates_in_words(Language language, const GanttBar& bar);
/// `hotovo 26. 2. 2018`.
std::string done_in_words(Language language, Date done);

std::string gantt_in_words(const Gantt& gantt);
std::string gantt_in_characters(const Gantt& gantt, const TimeAxis& axis);

}  // namespace kpss
