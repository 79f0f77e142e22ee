#pragma once

// A history at one glance, on a terminal: a column for each year, a row of marks for each measure, a row of little columns for each
// indicator that is a number. Nothing is said by colour.
//
//                        2020  2021  2022
//     2020/1.1           ●
//     2021/1.1                 ●
//     2022-2024/1.1.1                ●
//     uzivatele          ▁▁▁▁  ▄▄▄▄  ████  427–436 osoba

#include <string>

#include "statistics/history.hpp"

namespace kpss {

/// Lines, each ending with a new line; none where there is but one year. A year in which an indicator has no value is a dot.
std::string history_grid(const MeasureHistory& history, Language language);

}  // namespace kpss
