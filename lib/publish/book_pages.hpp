#pragma once

// The pages of a book: filled up to whole sheets, and imposed so that a copier's sheets can be folded and stapled. The only place that knows libqpdf.
//
//   pdf = filled_to_sheets(pdf);         // 37 pages → 40, a sheet folded in two has four
//   pdf = imposed(pdf);                  // 10 sheets: 40 and 1, 2 and 39, 38 and 3 …

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace kpss {

/// The book with empty pages at its end, so that their number is a multiple of four. Throws Failure where it is no PDF.
std::string filled_to_sheets(const std::string& pdf);

/// Two pages beside each other on a sheet of twice the size. Sheets are printed on both sides and turned over the short edge. Throws Failure.
std::string imposed(const std::string& pdf);

/// The pages left and right on each side of the sheets of a book, from 1: of four pages {4, 1}, {2, 3}.
std::vector<std::pair<std::size_t, std::size_t>> sides_of_sheets(std::size_t pages);

}  // namespace kpss
