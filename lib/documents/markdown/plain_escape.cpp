#include "documents/markdown/plain_escape.hpp"

#include <algorithm>
#include <optional>

#include "documents/markdown/escape.hpp"

namespace kpss {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

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

/// The length of a web address at the start of the text, without the sentence's own punctuation.
std::size_t address(std::string_view text) {
  const bool opens = text.starts_with("http://") || text.starts_with("https://") || text.starts_with("ftp://");
  if (!opens) return 0;
  const std::size_t scheme = text.find("//") + 2;
  std::size_t length = std::min({text.size(), text.find_first_of(" <>\"'"), text.find(no_break_space)});
  while (length > scheme && is_ascii_punctuation(text[length - 1]) && text[length - 1] != '/') --length;
  return length > scheme ? length : 0;
}

/// `12. ledna`, but not where a no-break space follows the point, nor `a) …`.
bool opens_a_list(std::string_view text) {
  const std::optional<std::size_t> mark = list_mark(text);
  return mark && is_ascii_digit(text.front()) && !text.substr(*mark + 1).starts_with(no_break_space);
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
    case '\\': return next == '\0' || is_ascii_punctuation(next) || address(rest.substr(1)) > 0;
    case '*': return !(before == ' ' && next == ' ');
    case '_': return !(is_alphanumeric(before) && is_alphanumeric(next));
    case '<': return is_ascii_letter(next) || one_of("/!?", next);
    case '&': return is_entity(rest);
    case ':': return is_picture_name(rest);
    case '!': return next == '\0';
    default: return false;
  }
}

/// `www.` opens an address for many readers, too, which must not take in a backslash or what follows the text.
bool is_unsafe_www(std::string_view text, PlainPlace place) {
  const std::string_view word = text.substr(0, text.find(' '));
  if (place.in_link || !word.starts_with("www.")) return false;
  return (place.glued && word.size() == text.size()) || word.find_first_of("_*~`[]\\$&:|!<") != std::string_view::npos;
}

}  // namespace

std::string plain_escaped(std::string_view text, PlainPlace place) {
  std::string out;
  std::size_t escaped_point = std::string_view::npos;
  if (place.line_start && opens_a_list(text)) escaped_point = *list_mark(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool starts_word = i == 0 || !is_alphanumeric(text[i - 1]);
    if (const std::size_t length = starts_word && !place.in_link ? address(rest) : 0; length > 0) {
      out += '<';
      for (const char c : rest.substr(0, length)) {
        if (place.in_cell && c == '|') out += '\\';
        out += c;
      }
      out += '>';
      i += length - 1;
      continue;
    }
    if (starts_word && is_unsafe_www(rest, place)) escaped_point = i + 3;
    if (is_mark(text, i, place) || i == escaped_point || (i == 0 && place.line_start && opens_a_block(text))) out += '\\';
    out += text[i];
  }
  return out;
}

}  // namespace kpss
