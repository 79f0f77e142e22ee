#pragma once

// The directory as a table of one row per service, for a print shop that merges data or for a look in a spreadsheet: the same words as
// in print, several values in one cell with ` | ` between them.
//
//   std::string csv = sheet_as_csv(directory_sheet(directory_on(repository, day), Language::cs));

#include "exchange/published.hpp"
#include "text/sheet.hpp"

namespace kpss {

Sheet directory_sheet(const Directory& directory, Language language);

}  // namespace kpss
