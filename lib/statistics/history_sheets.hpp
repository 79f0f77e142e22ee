#pragma once

// The history of a measure and of a plan as tables, for `kpss show` and for whoever reads its CSV and JSON.
//
//   sheet_as_table(history_sheet(repository, history, true, Language::cs))

#include "statistics/history.hpp"
#include "text/sheet.hpp"

namespace kpss {

/// A row for each measure and year. For people in the words of the plans, for programs (`words` false) in codes.
Sheet history_sheet(const Repository& repository, const MeasureHistory& history, bool words, Language language);

/// A row for each year of the plan and of those it came to replace; for people without statuses that no measure ever had.
Sheet trend_sheet(const Repository& repository, const Plan& plan, bool words, Language language);

/// "2022-2024/3.1.1".
std::string name_in_history(const Measure& measure);

/// "2022-2024/3.1.1 Prostupné bydlení (pokračuje v 2016-2019/3.1)": what a measure is in a history, since when, until when, and where it is
/// said not to continue.
std::string in_history(const HistoryMember& member, Language language);

/// A status as one character that needs no colour: ● » ◐ ○ … × – ?
std::string_view mark_of(Status status);

}  // namespace kpss
