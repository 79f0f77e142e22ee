#include "text/surroundings.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::u32string_view blanks = U" \t\u00a0\u2007\u2009\u202f";

constexpr std::string_view money[] = {"Kč", "kč", "KČ", "Kc", "CZK", "EUR", "Eur", "€", "USD", "$", "korun", "tis.", "tisíc", "mil.", "milion", "mld.", "miliard", "%", "m²", "m2", "m3"};
constexpr std::string_view dashes_of_money[] = {",-", ",–", ",—", ".-", ",--"};

constexpr std::string_view references[] = {
    "účet", "Účet", "účtu", "Účtu", "účty", "účtem", "účtu č.", "č. ú.", "č.ú.", "čú.", "účet č.", "account", "account no.",
    "č. j.", "č.j.", "čj.", "čj", "Č. j.", "Č.j.", "Čj.", "Č. J.", "Č.J.", "ČJ", "jednací", "zn.", "ref.", "Ref.", "ref. no.",
    "VS", "vs.", "v. s.", "v.s.", "V. S.", "symbol", "symbolem", "IBAN", "smlouvy č.", "smlouva č.", "faktura č.", "faktury č."};

/// What of a text stands in front of a place, near enough to speak of it; begins with a whole character.
std::string_view in_front(std::string_view text, std::size_t at, std::size_t most) {
  std::size_t from = at - std::min(at, most);
  while (from < at && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80) ++from;
  return text.substr(from, at - from);
}

std::string with_plain_blanks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = utf8::at(text, at).bytes;
    const bool blank = blank_at(text, at) > 0;
    if (!blank) out += text.substr(at, bytes);
    else if (!out.ends_with(' ')) out += ' ';
    at += bytes;
  }
  return out;
}

void trim_end(std::string_view& text) {
  while (text.ends_with(' ') || text.ends_with(':')) text.remove_suffix(1);
}

bool ends_in_reference(std::string_view text) {
  return std::ranges::any_of(references, [&](std::string_view word) {
    return text.ends_with(word) && !is_word(left_of(text, text.size() - word.size()));
  });
}

/// `MUSP` or `MěÚ`, the mark of an office in front of its file number.
std::string_view without_mark(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  const std::string_view mark = blank == std::string_view::npos ? text : text.substr(blank + 1);
  const bool has_capitals = u_isupper(static_cast<UChar32>(right_of(mark, 0))) && u_isupper(static_cast<UChar32>(left_of(mark, mark.size())));
  return has_capitals ? text.substr(0, text.size() - mark.size()) : text;
}

}  // namespace

char32_t left_of(std::string_view text, std::size_t at) {
  if (at == 0) return U' ';
  std::size_t from = at - 1;
  while (from > 0 && at - from < 4 && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80) --from;
  const auto [value, bytes] = utf8::at(text, from);
  return from + bytes == at ? value : U'\ufffd';
}

char32_t right_of(std::string_view text, std::size_t at) { return at < text.size() ? utf8::at(text, at).value : U' '; }

std::size_t blank_at(std::string_view text, std::size_t at) {
  return at < text.size() && blanks.find(right_of(text, at)) != std::u32string_view::npos ? utf8::at(text, at).bytes : 0;
}

std::size_t blank_before(std::string_view text, std::size_t at) {
  const char32_t before = left_of(text, at);
  if (at == 0 || blanks.find(before) == std::u32string_view::npos) return 0;
  return before < 0x80 ? 1 : before < 0x800 ? 2 : 3;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return end - at;
}

std::size_t digits_before(std::string_view text, std::size_t at) {
  std::size_t from = at;
  while (from > 0 && text[from - 1] >= '0' && text[from - 1] <= '9') --from;
  return at - from;
}

bool is_word(char32_t character) { return character == U'_' || u_isalnum(static_cast<UChar32>(character)); }

bool begins_freely(std::string_view text, std::size_t begin) {
  const char32_t before = left_of(text, begin);
  if (is_word(before) || before == U'=' || before == U'@' || before == U'+') return false;
  switch (before) {
    case U'-':
    case U'/': return !is_word(left_of(text, begin - 1)) && left_of(text, begin - 1) != U'/';
    case U'.': return digits_before(text, begin - 1) == 0;
    case U'–': return digits_before(text, begin - std::string_view("–").size()) == 0;
    case U',': return digits_before(text, begin - 1) == 0 || digits_before(text, begin - 1) > 2;
    default: return true;
  }
}

bool ends_freely(std::string_view text, std::size_t end) {
  const char32_t after = right_of(text, end);
  if (is_word(after) || after == U'@') return false;
  switch (after) {
    case U'-':
    case U'/': return !is_word(right_of(text, end + 1));
    case U'.': return digits_at(text, end + 1) == 0;
    case U'–': return digits_at(text, end + std::string_view("–").size()) == 0;
    case U',': return digits_at(text, end + 1) == 0 || digits_at(text, end + 1) > 2;
    default: return true;
  }
}

bool is_money(std::string_view text, std::size_t begin, std::size_t end) {
  const auto is_unit = [](std::string_view word, char32_t before, char32_t after) { return !is_word(right_of(word, 0)) || (!is_word(before) && !is_word(after)); };
  const std::string_view before = text.substr(0, begin - blank_before(text, begin));
  const std::string_view after = text.substr(end + blank_at(text, end));
  if (std::ranges::any_of(dashes_of_money, [&](std::string_view dash) { return after.starts_with(dash); })) return true;
  return std::ranges::any_of(money, [&](std::string_view word) {
    const bool stem = word == "korun" || word == "milion" || word == "miliard" || word.ends_with('.');
    if (after.starts_with(word) && is_unit(word, U' ', stem ? U' ' : right_of(after, word.size()))) return true;
    return before.ends_with(word) && is_unit(word, left_of(before, before.size() - word.size()), U' ');
  });
}

bool is_reference(std::string_view text, std::size_t begin) {
  const std::string_view near = in_front(text, begin, 200);
  const std::string_view word = near.substr(std::min(near.size(), near.find_last_of(" \t\r\n") + 1));
  if (word.find("://") != std::string_view::npos || word.starts_with("www.")) return true;
  const std::string plain = with_plain_blanks(in_front(text, begin, 60));
  std::string_view words = plain;
  trim_end(words);
  if (ends_in_reference(words)) return true;
  words = without_mark(words);
  trim_end(words);
  return ends_in_reference(words);
}

}  // namespace kpss
