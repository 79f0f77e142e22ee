#include "spreadsheet/cell_values.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "text/utf8.hpp"

namespace kpss::spreadsheet {
namespace {

constexpr double largest_number = 1e15;
constexpr std::size_t most_rows = 1'048'576, most_columns = 16'384;

std::optional<double> double_from(std::string_view text) {
  double value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && stop == text.data() + text.size() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<Place> place_from(std::string_view address) {
  std::size_t column = 0, at = 0;
  for (; at < address.size() && address[at] >= 'A' && address[at] <= 'Z' && at < 4; ++at) column = column * 26 + static_cast<std::size_t>(address[at] - 'A') + 1;
  std::size_t row = 0;
  const auto [stop, error] = std::from_chars(address.data() + at, address.data() + address.size(), row);
  if (error != std::errc{} || stop != address.data() + address.size() || column == 0 || row == 0 || row > most_rows || column > most_columns) return {};
  return Place{row - 1, column - 1};
}

std::optional<Range> range_from(std::string_view address) {
  const auto colon = address.find(':');
  const auto from = place_from(address.substr(0, colon)), to = colon == address.npos ? from : place_from(address.substr(colon + 1));
  return from && to ? std::optional(Range{*from, *to}) : std::nullopt;
}

std::optional<Number> number_from(std::string_view text) {
  const auto value = double_from(text);
  if (!value || std::fabs(*value) >= largest_number) return {};
  auto shown = fmt::format("{:.15g}", *value);
  if (shown.find('e') != shown.npos) shown = fmt::format("{:.12f}", *value);
  if (shown.find('.') != shown.npos) {
    shown.erase(shown.find_last_not_of('0') + 1);
    if (shown.ends_with('.')) shown.pop_back();
  }
  return Number{shown == "-0" ? "0" : shown};
}

std::optional<Date> date_from(std::string_view serial, bool since_1904) {
  const auto value = double_from(serial);
  if (!value || *value < 1 || *value > 2'958'465) return {};
  auto day = static_cast<std::int64_t>(*value);
  if (since_1904) return Date::from_days(Date{1904, 1, 1}.days() + day);
  // Day 60 is 29 February 1900, which never was.
  if (day < 60) ++day;
  return Date::from_days(Date{1899, 12, 30}.days() + day);
}

bool is_date_format(unsigned id, std::string_view code) {
  if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return true;
  char until = 0;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (until != 0)
      until = code[i] == until ? '\0' : until;
    else if (code[i] == '"' || code[i] == '[')
      until = code[i] == '[' ? ']' : '"';
    else if (code[i] == '\\' || code[i] == '_')
      ++i;
    else if (code[i] == 'd' || code[i] == 'D' || code[i] == 'y' || code[i] == 'Y')
      return true;
  }
  return false;
}

std::string cleaned(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto c = text[at];
    // `_x000D_` is how a character is written that XML cannot hold; all that people type without meaning it are control characters.
    if (text.substr(at).starts_with("_x00") && at + 6 < text.size() && text[at + 6] == '_') {
      unsigned code = 0;
      const auto [stop, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16);
      if (error == std::errc{} && stop == text.data() + at + 6 && code < 0x80) {
        c = static_cast<char>(code);
        at += 6;
      }
    }
    if (c == '\r') {
      if (at + 1 < text.size() && text[at + 1] == '\n') continue;
      c = '\n';
    }
    out += c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) ? c : ' ';
  }
  if (const auto bad = utf8::first_malformed(out); bad < out.size()) out.resize(bad);
  return out;
}

}  // namespace kpss::spreadsheet
