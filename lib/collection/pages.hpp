#pragma once

// The pages of a workbook that nobody fills in.

#include "documents/request.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

/// What is asked, how it is filled in, whom to ask; `asked` are the pages to fill in.
spreadsheet::Sheet guide_page(const RequestWords& words, const std::vector<spreadsheet::Sheet>& asked);

/// Whose sheet it is, what it rests on and which pages it has, for `kpss merge`.
spreadsheet::Sheet hidden_page(const RequestWords& words, const std::vector<spreadsheet::Sheet>& asked);

}  // namespace kpss::collection
