#pragma once

// The pages of a workbook that nobody fills in.

#include "documents/request.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

/// What is asked, how it is filled in, whom to ask.
spreadsheet::Sheet guide_page(const RequestWords& words);

/// Whose sheet it is and what it rests on, for `kpss merge`.
spreadsheet::Sheet hidden_page(const RequestWords& words);

}  // namespace kpss::collection
