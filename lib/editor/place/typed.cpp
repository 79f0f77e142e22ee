#include "editor/place/typed.hpp"

#include <algorithm>

namespace kpss::editor {
namespace {

constexpr int most_lines_of_brackets = 40;

bool is_quote(char c) { return c == '"' || c == '\''; }
bool ends_word(char c) { return std::string_view(" \t\r\n[]{},:#\"'").find(c) != std::string_view::npos; }

std::size_t begin_of_line(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return before == text.npos ? 0 : before + 1;
}

std::size_t end_of_line(std::string_view text, std::size_t at) {
  const auto end = std::min(text.find('\n', at), text.size());
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

/// What closes the brackets that a stretch opens and does not close. Quotes and brackets count only where a value may begin.
std::string open_brackets(std::string_view stretch) {
  std::string closing;
  char last = '\n';  // The last visible character, or a line end.
  for (std::size_t at = 0; at < stretch.size(); ++at) {
    const char c = stretch[at];
    const bool value_may_begin = std::string_view("\n:-,[{").find(last) != std::string_view::npos;
    if (c == '#' && (at == 0 || stretch[at - 1] == ' ' || stretch[at - 1] == '\n')) {
      at = std::min(stretch.find('\n', at), stretch.size()) - 1;
      continue;
    }
    if (is_quote(c) && value_may_begin) {
      const auto close = stretch.find(c, at + 1);
      at = close == stretch.npos ? stretch.size() : close;
    } else if (c == '[' && value_may_begin) {
      closing.insert(0, "]");
    } else if (c == '{' && value_may_begin) {
      closing.insert(0, "}");
    } else if (!closing.empty() && c == closing.front()) {
      closing.erase(0, 1);
    }
    if (c != ' ' && c != '\t' && c != '\r') last = c == '\n' && !closing.empty() ? last : c;
  }
  return closing;
}

/// The brackets around a place: of its line, or of one above that goes on to it.
std::string brackets_around(std::string_view text, std::size_t line_begin, std::size_t at) {
  for (int lines = 0; lines < most_lines_of_brackets; ++lines) {
    if (auto closing = open_brackets(text.substr(line_begin, at - line_begin)); !closing.empty()) return closing;
    const bool top = line_begin < text.size() && !ends_word(text[line_begin]) && text[line_begin] != '-';
    if (line_begin == 0 || (top && line_begin < at)) return {};
    line_begin = begin_of_line(text, line_begin - 1);
  }
  return {};
}

}  // namespace

Typed typed_at(std::string_view text, std::size_t offset) {
  Typed typed;
  offset = std::min(offset, text.size());
  typed.line_begin = begin_of_line(text, offset);
  typed.line_end = end_of_line(text, offset);
  auto begin = offset, end = offset;
  while (begin > typed.line_begin && !ends_word(text[begin - 1])) --begin;
  while (end < typed.line_end && !ends_word(text[end])) ++end;
  // `-` with nothing behind it is the dash of an item.
  if (text.substr(begin, end - begin) == "-") begin = end;
  typed.word = text.substr(begin, end - begin);
  if (begin > typed.line_begin && is_quote(text[begin - 1]) && (begin - 1 == typed.line_begin || std::string_view(" \t[{,:").find(text[begin - 2]) != std::string_view::npos)) {
    typed.quote = text[--begin];
    if (end < typed.line_end && text[end] == typed.quote) ++end;
  }
  typed.begin = begin;
  typed.end = end;
  const auto before = text.substr(typed.line_begin, begin - typed.line_begin);
  const auto last = before.find_last_not_of(" \t");
  typed.starts_line = before.find_first_not_of(" \t-") == before.npos;
  typed.behind_dash = typed.starts_line && last != before.npos;
  typed.behind_colon = last != before.npos && before[last] == ':';
  const auto next = text.substr(0, typed.line_end).find_first_not_of(" \t", end);
  typed.colon_follows = next != text.npos && text[next] == ':';
  // What begins a line is in no brackets, whatever was left open above.
  if (begin > typed.line_begin) typed.closing = brackets_around(text, typed.line_begin, begin);
  return typed;
}

LineAbove line_above(std::string_view text, std::size_t line_begin) {
  while (line_begin > 0) {
    const auto begin = begin_of_line(text, line_begin - 1);
    const auto line = text.substr(begin, end_of_line(text, begin) - begin);
    const auto first = line.find_first_not_of(" \t");
    if (first != line.npos && line[first] != '#') return {line.find_first_not_of(" -", first) == line.npos ? first : line.find_first_not_of(" -"), line[line.find_last_not_of(" \t")] == ':'};
    line_begin = begin;
  }
  return {};
}

}  // namespace kpss::editor
