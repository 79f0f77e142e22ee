#pragma once

// What the codes of SpreadsheetML mean (ECMA-376 part 1, 18.3 and 18.8).

#include <optional>
#include <string>
#include <string_view>

#include "spreadsheet/workbook.hpp"

namespace kpss::spreadsheet {

/// `C7`; nothing of what is none, or lies outside of any sheet.
std::optional<Place> place_from(std::string_view address);
/// `E2:E3`.
std::optional<Range> range_from(std::string_view address);

/// A number as people see it: at most 15 digits, no exponent.
std::optional<Number> number_from(std::string_view text);

/// The day of a serial number; both calendars that exist. Nothing of a day that is none.
std::optional<Date> date_from(std::string_view serial, bool since_1904);

/// Whether a format shows a number as a date.
bool is_date_format(unsigned id, std::string_view code);

/// A text without `_x000D_` and carriage returns, and without control characters.
std::string cleaned(std::string_view text);

}  // namespace kpss::spreadsheet
