#pragma once

// The sheet of one realizer, to fill in: a YAML file, and a workbook for Excel and LibreOffice. Both ask the same, hold what is recorded already and
// know which records they were made of.
//
//   write_file(folder / "msss.yaml", sheet_as_yaml(subject));
//   write_file(folder / "msss.xlsx", spreadsheet::write_xlsx(sheet_as_workbook(subject)));

#include "documents/request.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

std::string sheet_as_yaml(const RequestSubject& subject);
spreadsheet::Workbook sheet_as_workbook(const RequestSubject& subject);

}  // namespace kpss::collection
