// A workbook by libxlsxwriter.

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <map>
#include <numeric>

#include "spreadsheet/looks.hpp"
#include "text/failure.hpp"
#include "text/utf8.hpp"

namespace kpss::spreadsheet {
namespace {

/// libxlsxwriter writes to a file of a name; this one lies in memory and is gone when it is closed.
class MemoryFile {
 public:
  MemoryFile() : file_(memfd_create("kpss", MFD_CLOEXEC)) {
    if (file_ < 0) throw Failure(Failure::Kind::outside, say("pro sešit není místo v paměti", "there is no room in memory for the workbook"));
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(file_); }

  std::string name() const { return "/proc/self/fd/" + std::to_string(file_); }
  std::string bytes() const {
    std::string all;
    std::array<char, 1 << 16> part{};
    lseek(file_, 0, SEEK_SET);
    for (ssize_t count; (count = read(file_, part.data(), part.size())) > 0;) all.append(part.data(), static_cast<std::size_t>(count));
    return all;
  }

 private:
  int file_;
};

lxw_row_t row_of(Place place) { return static_cast<lxw_row_t>(place.row); }
lxw_col_t column_of(Place place) { return static_cast<lxw_col_t>(place.column); }

void write_cell(lxw_worksheet* sheet, Place at, const Cell& cell, Looks& looks) {
  const auto row = row_of(at);
  const auto column = column_of(at);
  const auto* number = std::get_if<Number>(&cell.value);
  auto* format = looks.of(cell.look, number && number->text.find('.') != std::string::npos);
  if (const auto* text = std::get_if<std::string>(&cell.value))
    worksheet_write_string(sheet, row, column, text->c_str(), format);  // Never a formula, whatever it starts with.
  else if (number)
    worksheet_write_number(sheet, row, column, std::strtod(number->text.c_str(), nullptr), format);
  else if (const auto* truth = std::get_if<bool>(&cell.value))
    worksheet_write_boolean(sheet, row, column, *truth, format);
  else if (const auto* date = std::get_if<Date>(&cell.value))
    worksheet_write_string(sheet, row, column, date->iso().c_str(), format);
  else
    worksheet_write_blank(sheet, row, column, format);
}

std::string range_of(const DropDown& list) {
  const auto fixed = [](Place place) {
    auto text = address(place);
    return "$" + text.insert(text.find_first_of("0123456789"), "$");
  };
  return "='" + list.sheet + "'!" + fixed(list.first) + ":" + fixed(list.last);
}

std::vector<std::string> choices_of(const DropDown& list, const Workbook& book) {
  std::vector<std::string> choices;
  const auto* page = book.find(list.sheet);
  for (auto row = list.first.row; page && row <= list.last.row; ++row)
    if (const auto* cell = page->find({row, list.first.column}))
      if (const auto* text = std::get_if<std::string>(&cell->value)) choices.push_back(*text);
  return choices;
}

/// What a list may hold that stands in the cell itself: Excel parts it at commas.
bool fits_in_cell(const std::vector<std::string>& choices) {
  constexpr std::size_t longest_list = 255;
  std::size_t length = 0;
  for (const auto& choice : choices) length += utf8::length(choice) + 1;
  return length <= longest_list && std::none_of(choices.begin(), choices.end(), [](const std::string& choice) { return choice.find_first_of(",\"") != choice.npos; });
}

void add_drop_down(lxw_worksheet* sheet, const DropDown& list, const Workbook& book) {
  auto range = range_of(list);
  auto choices = choices_of(list, book);
  auto title = list.title, message = list.message;
  std::vector<char*> pointers;
  for (auto& choice : choices) pointers.push_back(choice.data());
  pointers.push_back(nullptr);
  lxw_data_validation validation{};
  // libxlsxwriter 1.1 never frees a range, so one is only named where the list is too long for the cell.
  if (fits_in_cell(choices)) {
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = pointers.data();
  } else {
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = range.data();
  }
  validation.error_type = list.strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_INFORMATION;
  validation.show_error = list.strict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
  if (!message.empty()) {
    validation.input_title = title.data();
    validation.input_message = message.data();
  }
  worksheet_data_validation_range(sheet, row_of(list.from), column_of(list.from), row_of(list.to), column_of(list.to), &validation);
}

/// Excel and LibreOffice do not make rows higher for texts that they did not see typed, so the lines of each are estimated.
double height_of(const std::string& text, double width, Look look) {
  constexpr double points_of_line = 15, wider_than_digits = 1.12;
  if (look == Look::title) return 2 * points_of_line;
  if (look == Look::subtitle) return 1.6 * points_of_line;
  double lines = 0;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    lines += std::max(1.0, std::ceil(static_cast<double>(utf8::length(std::string_view(text).substr(begin, end - begin))) * wider_than_digits / width));
    begin = end + 1;
  }
  return std::min(lines * points_of_line + 3, 400.0);
}

void set_heights(lxw_worksheet* sheet, const Sheet& from) {
  std::map<std::size_t, double> heights;
  const auto whole = std::accumulate(from.widths.begin(), from.widths.end(), 0.0);
  for (const auto& [place, cell] : from.cells) {
    const auto* text = std::get_if<std::string>(&cell.value);
    const bool wide = std::find(from.wide_rows.begin(), from.wide_rows.end(), place.row) != from.wide_rows.end();
    const auto width = wide ? whole : place.column < from.widths.size() ? from.widths[place.column] : 10;
    auto& height = heights.try_emplace(place.row, place.row < from.frozen_rows ? 0 : from.least_height).first->second;
    if (text) height = std::max(height, height_of(*text, width, cell.look));
  }
  for (const auto& [row, height] : heights) worksheet_set_row(sheet, static_cast<lxw_row_t>(row), height, nullptr);
}

void write_sheet(lxw_workbook* workbook, const Workbook& book, const Sheet& from, Looks& looks) {
  auto* sheet = workbook_add_worksheet(workbook, from.name.c_str());
  for (std::size_t i = 0; i < from.widths.size(); ++i) worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), from.widths[i], looks.of(Look::plain));
  set_heights(sheet, from);
  for (const auto row : from.wide_rows)
    if (const auto* cell = from.find({row, 0})) worksheet_merge_range(sheet, row_of({row, 0}), 0, row_of({row, 0}), column_of({0, from.widths.size() - 1}), "", looks.of(cell->look));
  for (const auto& [place, cell] : from.cells) write_cell(sheet, place, cell, looks);
  for (const auto& list : from.drop_downs) add_drop_down(sheet, list, book);
  if (from.frozen_rows + from.frozen_columns > 0) worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(from.frozen_rows), static_cast<lxw_col_t>(from.frozen_columns));
  if (from.frozen_rows > 0) worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(from.frozen_rows - 1));
  if (from.widths.size() > 2) worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);  // A4
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
  worksheet_set_footer(sheet, "&R&P / &N");
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  if (from.locked) {
    lxw_protection allowed{};
    allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &allowed);
  }
  if (from.hidden) worksheet_hide(sheet);
}

}  // namespace

std::string write_xlsx(const Workbook& from) {
  const MemoryFile file;
  auto* workbook = workbook_new(file.name().c_str());
  if (!workbook) throw Failure(Failure::Kind::outside, say("sešit nelze vytvořit", "the workbook cannot be made"));
  auto title = from.title, author = from.author;
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.created = static_cast<time_t>(from.created.days() * 86'400);
  workbook_set_properties(workbook, &properties);
  Looks looks(workbook);
  for (const auto& sheet : from.sheets) write_sheet(workbook, from, sheet, looks);
  if (const auto error = workbook_close(workbook); error != LXW_NO_ERROR)
    throw Failure(Failure::Kind::outside, say("sešit nelze zapsat: {}", "the workbook cannot be written: {}", lxw_strerror(error)));
  return file.bytes();
}

}  // namespace kpss::spreadsheet
