#pragma once

// A workbook as data: what people fill in in Excel or LibreOffice. Written once, read back by whoever saved it.
//
//   Sheet sheet{.name = "Opatření", .widths = {8, 40}, .frozen_rows = 1};
//   sheet.put({0, 0}, "Číslo", Look::head);
//   std::string bytes = write_xlsx({.title = "Podklady", .created = {2020, 1, 2}, .sheets = {sheet}});

#include <compare>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "text/date.hpp"
#include "text/language.hpp"

namespace kpss::spreadsheet {

/// Row and column from 0; `{6, 2}` is C7.
struct Place {
  std::size_t row = 0;
  std::size_t column = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};
std::string address(Place place);

/// A rectangle of cells, both ends in it.
struct Range {
  Place from, to;
  friend bool operator==(const Range&, const Range&) = default;
};
std::string address(Range range);

/// A number as it is shown, without the dust of binary fractions: `231500`, `12.5`.
struct Number {
  std::string text;
  friend bool operator==(const Number&, const Number&) = default;
};
/// What a formula came to that cannot be computed: `#DIV/0!`; the formula itself where whoever saved the file computed nothing: `=A1+1`.
struct Fault {
  std::string text;
  friend bool operator==(const Fault&, const Fault&) = default;
};

/// How a cell looks and whether it may be changed: only the cells to fill in may. What is typed into `to_fill` stays a text, be it `1.1` or `- klub`; in
/// the other two it may become a number or a date.
enum class Look { plain, title, subtitle, text, head, head_to_fill, fixed, to_fill, value_to_fill, amount_to_fill };

struct Cell {
  std::variant<std::monostate, std::string, Number, bool, Date, Fault> value = {};
  Look look = Look::plain;
};

/// Cells that offer what another sheet lists from `first` down to `last`. Where it is not strict, other words may be typed.
struct DropDown {
  Place from, to;
  std::string sheet;
  Place first, last;
  bool strict = true;
  std::string title = {};    ///< At most 32 characters.
  std::string message = {};  ///< At most 255.
};

struct Sheet {
  std::string name;
  std::vector<double> widths = {};  ///< Of columns, in characters.
  std::size_t frozen_rows = 0, frozen_columns = 0;
  double least_height = 15;         ///< Of rows below the frozen ones, in points; longer texts make higher rows.
  bool hidden = false;
  bool locked = true;               ///< Only the cells to fill in may be changed.
  std::map<Place, Cell> cells = {};
  std::vector<DropDown> drop_downs = {};
  std::vector<std::size_t> wide_rows = {};  ///< The first cell of these goes over all columns.
  std::vector<Range> merged = {};           ///< Of a workbook that was read: cells made one, of which only the first holds a value.

  void put(Place at, std::string text, Look look = Look::plain) { cells[at] = {std::move(text), look}; }
  const Cell* find(Place at) const;
};

struct Workbook {
  std::string title = {};
  std::string author = {};
  Date created = {};
  std::vector<Sheet> sheets;

  const Sheet* find(const std::string& name) const;
};

/// The bytes of an XLSX file; the same workbook gives the same bytes. Throws Failure where there is no room for it.
std::string write_xlsx(const Workbook& workbook);

/// What can be read of a file that somebody sent, or why it cannot, and the cure. Whatever would be lost silently is trouble.
struct Read {
  Workbook workbook;
  Message trouble = {};
  Message help = {};
};
Read read_xlsx(std::string_view bytes);

}  // namespace kpss::spreadsheet
