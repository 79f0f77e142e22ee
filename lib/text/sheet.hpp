#pragma once

// A plain table of values that a command prints: for people, for spreadsheets, for programs, for documents. Every form is a
// function and a row in the table of forms.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/decimal.hpp"

namespace kpss {

struct Sheet {
  struct Column {
    std::string key;        ///< In JSON and as CSV header: `fulfilled`.
    std::string title;      ///< For people.
    bool number = false;    ///< Right-aligned.
  };
  /// A share, in tenths of a percent: always with its tenth, so that a column lines up.
  struct Share {
    std::int64_t tenths;
  };
  /// A number is written as a number in JSON; nothing is a value that is not known.
  using Cell = std::variant<std::monostate, std::string, std::int64_t, Decimal, Money, Share>;

  Language language = Language::cs;  ///< How people are shown numbers.
  std::string title = {};
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  /// Further facts for JSON (`plan`, `year`) in the order they are written.
  std::vector<std::pair<std::string_view, Cell>> facts = {};
  /// What has to be said with the figures; below the table, and as `notes` in JSON.
  std::vector<std::string> notes = {};
  /// The last row is a sum of those above; only people are shown it, a spreadsheet or program would count it twice.
  bool total = false;
};

struct SheetForm {
  std::string_view name;
  std::string (*render)(const Sheet&);
};
std::span<const SheetForm> sheet_forms();

std::string sheet_as_table(const Sheet& sheet);
std::string sheet_as_csv(const Sheet& sheet);       ///< RFC 4180 with LF, comma, keys as header.
/// For Excel in Czech: semicolons, a byte order mark, CR LF, decimal commas, titles as header; a text that Excel would compute stays text.
std::string sheet_as_excel_csv(const Sheet& sheet);
std::string sheet_as_json(const Sheet& sheet);
std::string sheet_as_markdown(const Sheet& sheet);

}  // namespace kpss
