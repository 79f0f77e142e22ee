#pragma once

// Where the columns of a page stand in a workbook that came back. They are found by their heads, so one that was inserted, moved or deleted shifts nothing;
// what would be lost silently is a misfit.
//
//   const auto columns = columns_of(*page, layout::measures, 2022);
//   if (columns.complete) page->find({row, *columns.at[layout::measure_column::status]});

#include <optional>
#include <vector>

#include "collection/layout.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

struct Misfit {
  spreadsheet::Place at;
  Message message, help;
};

struct Columns {
  std::size_t head = 0;                             ///< The row of the heads.
  std::vector<std::optional<std::size_t>> at = {};  ///< By the columns of the layout.
  bool complete = false;                            ///< Whether all are there that are asked for or tell rows apart.
  std::vector<Misfit> misfits = {};
};
Columns columns_of(const spreadsheet::Sheet& sheet, const layout::Page& page, int year);

}  // namespace kpss::collection
