#pragma once

// A workbook that came back, as the YAML sheet that says the same, so that both are read, checked and merged alike. Each value remembers its cell.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"
#include "repository/repository.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

/// A cell as a finding shows it: `msss.xlsx:Opatření!C7`.
using CellSource = std::unique_ptr<Source>;

/// Which bytes of the YAML a cell became.
struct CellRange {
  std::size_t begin, end;
  const Source* cell;
};

struct Transcribed {
  std::string yaml;
  std::vector<CellSource> cells;
  std::vector<CellRange> ranges;   ///< In the order of the YAML.
  std::set<std::string> troubled;  ///< Measures with a cell that was complained of; nothing more need be said of them.
};

/// `name` is that of the file, for people. What cannot be a sheet is a finding at a cell, and gives no YAML.
Transcribed transcribed(const spreadsheet::Workbook& workbook, const std::string& name, const Repository& repository, Findings& findings);

}  // namespace kpss::collection
