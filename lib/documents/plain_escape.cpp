#include "documents/plain_escape.hpp"

#include <algorithm>

#include "documents/escape.hpp"

namespace kpss {

namespace {

bool is_alphanumeric(char c) { return is_ascii_digit(c) || is_ascii_letter(c); }
bool one_of(std::string_view set, char character) { return set.find(character) != std::string_view::npos; }

/// How many of the first characters are of a kind.
std::size_t run(std::string_view text, auto belongs) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, belongs) - text.begin());
}

/// `&amp;` and `&#38;` but not `Novák & syn`.
bool is_entity(std::string_view text) {
  text.remove_prefix(1);
  if (text.starts_with('#')) text.remove_prefix(1);
  const std::size_t length = run(text, is_alphanumeric);
  return length > 0 && text.substr(length).starts_with(';');
}

/// `:smile:`
bool is_picture_name(std::string_view text) {
  text.remove_prefix(1);
  const std::size_t length = run(text, [](char c) { return is_alphanumeric(c) || one_of("_+-", c); });
  return length > 0 && text.substr(length).starts_with(':');
}

bool opens_a_block(std::string_view text) {
  const char next = text.size() > 1 ? text[1] : ' ';
  switch (text.front()) {
    case '>':
    case ':':
    case '|': return true;
    case '#': return one_of("# ", next);
    case '+': return next == ' ';
    case '-': return one_of(" -|:", next);
    case '=': return one_of(" =", next);
    default: return false;
  }
}

/// Whether the character at `i` would be a mark wherever it stands.
bool is_mark(std::string_view text, std::size_t i, PlainPlace place) {
  const std::string_view rest = text.substr(i);
  const char next = rest.size() > 1 ? rest[1] : '\0';
  const char before = i > 0 ? text[i - 1] : '\0';
  switch (text[i]) {
    case '`':
    case '[':
    case '~':
    case '$': return true;
    case ']': return place.in_link;
    case '|': return place.in_cell;
    case '\\': return next == '\0' || is_ascii_punctuation(next);
    case '*': return !(before == ' ' && next == ' ');
    case '_': return !(is_alphanumeric(before) && is_alphanumeric(next));
    case '<': return is_ascii_letter(next) || one_of("/!?", next);
    case '&': return is_entity(rest);
    case ':': return is_picture_name(rest);
    case '!': return next == '\0';
    default: return false;
  }
}

/// The length of a web address at the start of the text: up to a blank, without the sentence's own punctuation.
std::size_t address(std::string_view text, bool whole) {
  if (!text.starts_with("http://") && !text.starts_with("https://")) return 0;
  std::size_t length = std::min(text.find_first_of(" <>\"'"), text.size());
  length = std::min(length, text.find("\u00a0"));
  if (whole) return length;
  while (length > 0 && is_ascii_punctuation(text[length - 1]) && text[length - 1] != '/') --length;
  return length > std::string_view("https://").size() ? length : 0;
}

}  // namespace

std::string plain_escaped(std::string_view text, PlainPlace place) {
  std::string out;
  std::size_t numeral = std::string_view::npos;
  if (place.line_start && !text.empty() && is_ascii_digit(text.front())) numeral = list_mark(text).value_or(numeral);
  for (std::size_t i = 0; i < text.size(); ++i) {
    // Readers take a bare address as it stands, with its backslashes: one that needs some is put into angle brackets.
    const std::string_view rest = text.substr(i);
    const std::size_t length = place.in_link || (i > 0 && is_alphanumeric(text[i - 1])) ? 0 : address(rest, false);
    if (length > 0 && rest.substr(0, address(rest, true)).find_first_of("_*~`[]\\$&:|", 6) != std::string_view::npos) {
      out += '<';
      for (const char c : rest.substr(0, length)) (place.in_cell && c == '|' ? out += '\\' : out) += c;
      out += '>';
      i += length - 1;
      continue;
    }
    if (is_mark(text, i, place) || i == numeral || (i == 0 && place.line_start && opens_a_block(text))) out += '\\';
    out += text[i];
  }
  return out;
}

}  // namespace kpss
