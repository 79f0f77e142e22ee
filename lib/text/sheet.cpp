#include "text/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "text/csv.hpp"
#include "text/json.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr SheetForm table[] = {{"table", sheet_as_table}, {"csv", sheet_as_csv}, {"json", sheet_as_json}, {"markdown", sheet_as_markdown}};

/// As files and programs write it.
std::string plain(const Sheet::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
  if (const auto* number = std::get_if<Decimal>(&cell)) return number->plain();
  if (const auto* money = std::get_if<Money>(&cell)) return money->plain();
  if (const auto* share = std::get_if<Sheet::Share>(&cell)) return fmt::format("{}{}.{}", share->tenths < 0 ? "-" : "", std::abs(share->tenths) / 10, std::abs(share->tenths) % 10);
  return {};
}

/// As people read it.
std::string words(Language language, const Sheet::Cell& cell) {
  if (const auto* number = std::get_if<Decimal>(&cell)) return decimal_in_words(language, *number);
  if (const auto* money = std::get_if<Money>(&cell)) return money_in_words(language, *money);
  auto text = plain(cell);
  if (std::holds_alternative<Sheet::Share>(cell) && language == Language::cs) std::replace(text.begin(), text.end(), '.', ',');
  return cell.index() == 0 ? "–" : text;
}

/// A cell is one line; nothing in it may look like the table's own marks or reach the terminal as a control sequence.
std::string one_line(const std::string& text) { return utf8::visible(text); }

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::string blanks(width - std::min(width, utf8::width(text)), ' ');
  return right ? blanks + text : text + blanks;
}

void value(JsonWriter& json, const Sheet::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) json.value(std::string_view(*text));
  if (const auto* number = std::get_if<std::int64_t>(&cell)) json.value(*number);
  if (cell.index() > 2) json.number(plain(cell));
  if (cell.index() == 0) json.null();
}

/// What begins like a formula would be computed by a spreadsheet.
std::string as_text(const std::string& text) { return !text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos ? "'" + text : text; }

std::string markdown_field(const std::string& text) {
  std::string out;
  for (const char c : one_line(text)) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::span<const SheetForm> sheet_forms() { return table; }

std::string sheet_as_table(const Sheet& sheet) {
  std::vector<std::size_t> widths;
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    widths.push_back(utf8::width(sheet.columns[c].title));
    for (const auto& row : sheet.rows) widths[c] = std::max(widths[c], utf8::width(one_line(words(sheet.language, row[c]))));
  }
  std::string out = sheet.title.empty() ? "" : sheet.title + "\n\n";
  const auto line = [&](auto cell) {
    std::string text;
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) text += (c ? "  " : "") + padded(cell(c), widths[c], sheet.columns[c].number);
    while (text.ends_with(' ')) text.pop_back();
    out += text + "\n";
  };
  const auto rule = [&] {
    line([&](std::size_t c) {
      std::string dashes;
      for (std::size_t i = 0; i < widths[c]; ++i) dashes += "─";
      return dashes;
    });
  };
  line([&](std::size_t c) { return sheet.columns[c].title; });
  rule();
  for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
    if (sheet.total && r + 1 == sheet.rows.size()) rule();
    line([&](std::size_t c) { return one_line(words(sheet.language, sheet.rows[r][c])); });
  }
  if (!sheet.notes.empty()) out += "\n";
  for (const auto& note : sheet.notes) out += note + "\n";
  return out;
}

std::string sheet_as_csv(const Sheet& sheet) {
  std::string out;
  const auto line = [&](auto cell) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) out += (c ? "," : "") + csv_field(one_line(cell(c)), ',');
    out += "\n";
  };
  line([&](std::size_t c) { return sheet.columns[c].key; });
  for (const auto& row : sheet.rows)
    if (&row != &sheet.rows.back() || !sheet.total) line([&](std::size_t c) { return plain(row[c]); });
  return out;
}

std::string sheet_as_excel_csv(const Sheet& sheet) {
  std::string out = "\uFEFF";
  const auto line = [&](auto cell) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) out += (c ? ";" : "") + csv_field(one_line(cell(c)), ';');
    out += "\r\n";
  };
  line([&](std::size_t c) { return as_text(sheet.columns[c].title); });
  for (const auto& row : sheet.rows)
    if (&row != &sheet.rows.back() || !sheet.total)
      line([&](std::size_t c) {
        if (std::holds_alternative<std::string>(row[c])) return as_text(plain(row[c]));
        auto number = plain(row[c]);
        std::replace(number.begin(), number.end(), '.', ',');
        return number;
      });
  return out;
}

std::string sheet_as_json(const Sheet& sheet) {
  JsonWriter json;
  json.begin_object().member("version", 1);
  for (const auto& [key, fact] : sheet.facts) {
    json.key(key);
    value(json, fact);
  }
  json.key("rows").begin_array();
  for (const auto& row : sheet.rows) {
    if (sheet.total && &row == &sheet.rows.back()) continue;
    json.begin_object();
    for (std::size_t c = 0; c < row.size(); ++c) {
      json.key(sheet.columns[c].key);
      value(json, row[c]);
    }
    json.end();
  }
  json.end().key("notes").begin_array();
  for (const auto& note : sheet.notes) json.value(std::string_view(note));
  return json.end().end().text();
}

std::string sheet_as_markdown(const Sheet& sheet) {
  std::string out = sheet.title.empty() ? "" : "## " + markdown_field(sheet.title) + "\n\n";
  const auto line = [&](auto cell) {
    out += "|";
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) out += " " + cell(c) + " |";
    out += "\n";
  };
  line([&](std::size_t c) { return markdown_field(sheet.columns[c].title); });
  line([&](std::size_t c) { return std::string(sheet.columns[c].number ? "---:" : ":---"); });
  for (const auto& row : sheet.rows) line([&](std::size_t c) { return markdown_field(words(sheet.language, row[c])); });
  for (const auto& note : sheet.notes) out += "\n" + markdown_field(note) + "\n";
  return out;
}

}  // namespace kpss
