#include "text/garbled.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>

#include "text/codepage.hpp"
#include "text/letters.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }
bool is_ascii_letter_or_digit(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9'); }

std::string text_of(std::u32string_view points) {
  std::string text;
  for (const auto point : points) utf8::append(text, point);
  return text;
}

bool all_of_a_czech_text(std::u32string_view points) { return std::all_of(points.begin(), points.end(), is_of_a_czech_text); }

// UTF-8 that was read as a page: `Ĺˇ` for `š` ----------------------------------------------------------------

/// Every run of characters whose bytes in the page are UTF-8, as what they are there.
std::u32string read_once(Codepage page, std::u32string_view points) {
  std::u32string out;
  for (std::size_t i = 0; i < points.size();) {
    std::string bytes;
    for (auto at = i; at < points.size() && bytes.size() < 3; ++at) {
      const auto byte = byte_of(page, points[at]);
      if (!byte || *byte < 0x80) break;
      bytes += static_cast<char>(*byte);
    }
    const auto [value, length] = utf8::at(bytes, 0);
    out += length > 1 ? value : points[i];
    i += length > 1 ? length : 1;
  }
  return out;
}

/// A text may have gone through it more than once.
constexpr int most_readings = 3;

/// Whether a letter is left that begins another one and lost its other half.
bool has_half_letter(Codepage page, std::u32string_view points) {
  constexpr unsigned char first = 0xC2, last = 0xC5;
  return std::any_of(points.begin(), points.end(), [page](char32_t c) {
    const auto byte = byte_of(page, c);
    return byte && *byte >= first && *byte <= last;
  });
}

/// What a word was; empty where a part of it is lost, nothing where it was no other.
std::optional<std::string> read_as(Codepage page, std::u32string_view points) {
  auto now = std::u32string(points);
  std::optional<std::string> restored;
  for (int i = 0; i < most_readings; ++i) {
    auto next = read_once(page, now);
    if (next == now) break;
    now = std::move(next);
    if (all_of_a_czech_text(now)) restored = has_half_letter(page, now) ? std::string() : text_of(now);
  }
  return restored;
}

// Windows-1250 or ISO 8859-2 that was read as Windows-1252: `ø` for `ř` -------------------------------------

constexpr char32_t misread_letters[] = U"øìèùòïØÌÈÙÒÏ";
constexpr char32_t misread_signs[] = U"¹¾";
constexpr char32_t only_czech[] = U"áíýóúÁÍÝÓÚšžťŠŽŤ";
constexpr char32_t vowels[] = U"aeiouyáéíóúýìùAEIOUYÁÉÍÓÚÝÌÙ";

/// How words of the trade begin that hold a single letter to tell by. No language writes them otherwise.
constexpr std::string_view beginnings[] = {"měst", "děti", "dětí", "dětem", "děts", "občan", "počet", "počt", "péče", "péči", "dům", "domů", "klientů", "seniorů", "členů", "úřad", "účast", "částe", "částk",
                                           "činnost", "člen", "služeb", "sociálně", "veřej", "řeš", "říd", "věk", "věc", "pomůc", "může", "způsob", "průběh", "důvod", "důch", "většin", "včetně", "roční", "ročn"};

bool is_misread(char32_t c) { return letters::holds(misread_letters, c) || letters::holds(misread_signs, c); }

std::u32string written_in(Codepage page, std::u32string_view word) {
  std::u32string out;
  for (const auto c : word) {
    const auto byte = byte_of(Codepage::windows_1252, c);
    out += byte ? letter_of(page, *byte) : c;
  }
  return out;
}

/// What a word was, where nothing in it speaks against that; `š` and `ž` of ISO 8859-2 come as signs.
std::string misread(std::u32string_view word) {
  if (std::none_of(word.begin(), word.end(), is_misread)) return {};
  const bool signs = std::any_of(word.begin(), word.end(), [](char32_t c) { return letters::holds(misread_signs, c); });
  const auto meant = written_in(signs ? Codepage::iso_8859_2 : Codepage::windows_1250, word);
  return std::all_of(meant.begin(), meant.end(), is_czech_letter) ? text_of(meant) : std::string();
}

/// Whether the word can be nothing but Czech: it has letters that no other language writes beside each other.
bool is_surely_misread(std::u32string_view word, std::string_view meant) {
  std::set<char32_t> kinds;
  bool czech = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto c = word[i];
    if (letters::holds(misread_letters, c)) kinds.insert(static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    czech = czech || letters::holds(only_czech, c);
    const bool inside = i > 0 && i + 1 < word.size();
    if (inside && letters::holds(misread_signs, c) && is_letter(word[i - 1]) && is_letter(word[i + 1])) return true;
    constexpr std::size_t longest_of_scandinavia = 6;  // `Bøe`, `søerne`
    if (inside && (c == U'ø' || c == U'Ø') && word.size() > longest_of_scandinavia && !letters::holds(vowels, word[i - 1]) && word[i - 1] != U'r' && letters::holds(vowels, word[i + 1])) return true;
  }
  if (kinds.size() > 1 || (czech && !kinds.empty())) return true;
  return std::any_of(std::begin(beginnings), std::end(beginnings), [&](std::string_view each) { return uncapitalised(meant).starts_with(each); });
}

// What is lost ------------------------------------------------------------------------------------------------

/// `P?íprava`; not `Co?Kde`, which lacks a blank, nor an address.
bool has_lost_letter(std::u32string_view word) {
  if (word.find(U'\xFFFD') != word.npos) return true;
  if (word.find_first_of(U"/=&@") != word.npos) return false;
  for (std::size_t i = 1; i + 1 < word.size(); ++i)
    if (word[i] == U'?' && is_letter(word[i - 1]) && is_letter(word[i + 1]) && (u_islower(static_cast<UChar32>(word[i - 1])) == u_islower(static_cast<UChar32>(word[i + 1])) || i == 1)) return true;
  return false;
}

bool has_question_inside(std::string_view text) {
  for (auto at = text.find('?', 1); at < text.size() - 1; at = text.find('?', at + 1))
    if (text[at + 1] != ' ' && text[at + 1] != '\n') return true;
  return false;
}

/// Calls back with each run of characters that belong to one word.
template <class Belongs, class Visit>
void for_each_word(std::string_view text, const Belongs& belongs, const Visit& visit) {
  std::u32string word;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    if (belongs(value)) {
      if (word.empty()) begin = i;
      word += value;
    } else if (!word.empty()) {
      visit(word, begin, i);
      word.clear();
    }
    i += bytes;
  }
  if (!word.empty()) visit(word, begin, text.size());
}

}  // namespace

std::vector<Garbled> garbled_in(std::string_view text) {
  std::vector<Garbled> found;
  if (all_usual(text) && !has_question_inside(text)) return found;
  for (const auto page : {Codepage::windows_1250, Codepage::windows_1252, Codepage::iso_8859_2}) {
    std::vector<Garbled> words;
    for_each_word(text, [](char32_t c) { return c >= 0x80 || is_ascii_letter_or_digit(c); }, [&](const std::u32string& word, std::size_t begin, std::size_t end) {
      if (auto restored = read_as(page, word)) words.push_back({begin, end, std::move(*restored)});
    });
    if (words.size() > found.size()) found = std::move(words);
  }
  if (!found.empty()) return found;
  bool sure = false;
  for_each_word(text, [](char32_t c) { return is_letter(c) || is_misread(c); }, [&](const std::u32string& word, std::size_t begin, std::size_t end) {
    auto restored = misread(word);
    if (restored.empty()) return;
    sure = sure || is_surely_misread(word, restored);
    found.push_back({begin, end, std::move(restored)});
  });
  if (!sure) found.clear();
  if (!found.empty()) return found;
  for_each_word(text, [](char32_t c) { return c != U' ' && c != U'\n' && c != U'\t'; }, [&](const std::u32string& word, std::size_t begin, std::size_t end) {
    if (has_lost_letter(word)) found.push_back({begin, end, {}});
  });
  return found;
}

std::optional<std::string> from_windows_1250(std::string_view bytes) {
  std::size_t high = 0, strange = 0, well_formed = 0, czech = 0, czech_in_latin2 = 0;
  bool fits_latin2 = true;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const auto length = utf8::at(bytes, i).bytes;
    if (length > 1 && is_czech_letter(utf8::at(bytes, i).value)) ++well_formed;
    ++i;
    if (byte < 0x80) continue;
    const auto letter = letter_of(Codepage::windows_1250, byte);
    if (letter >= 0x80 && letter < 0xA0) return std::nullopt;
    ++high;
    strange += !is_of_a_czech_text(letter);
    czech += is_czech_letter(letter);
    czech_in_latin2 += is_czech_letter(letter_of(Codepage::iso_8859_2, byte));
    fits_latin2 = fits_latin2 && byte >= 0xA0;
  }
  constexpr std::size_t few = 10;
  if (high == 0 || strange * few > high || well_formed * few > high) return std::nullopt;
  if (fits_latin2 && czech_in_latin2 > czech) return std::nullopt;
  return decoded(Codepage::windows_1250, bytes);
}

}  // namespace kpss
