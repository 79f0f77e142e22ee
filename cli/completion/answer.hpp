#pragma once

// What a shell may offer for the word one stands in: `kpss complete -- WORDS…`, asked by the scripts of `kpss completion`.
// A line per candidate, `value<TAB>description` or `value`; a line `<TAB>files<TAB>BEGINNING` or `<TAB>folders<TAB>BEGINNING` says that paths go there as well,
// behind so much of the word as is none.
//
//   kpss complete -- report --ye          --year<TAB>year of the report; else the last one reported
//   kpss complete -- report --year ""     2018<TAB>reported

#include <string>
#include <vector>

#include "cli/world.hpp"

namespace kpss::cli {

/// Never fails: what cannot be known is not offered.
std::string answer(const std::vector<std::string>& words, const World& world);

}  // namespace kpss::cli
