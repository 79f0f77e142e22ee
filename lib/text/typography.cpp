#include "text/typography.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/months.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

template <class Words>
bool is_in(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Never at the end of a line, whatever follows. Written with a capital, too.
constexpr std::string_view before_anything[] = {
    "k",     "s",     "v",   "z",   "o",     "u",     "a",   "i",     "č.",   "čís.",  "čl.",  "čj.",   "č.j.",
    "čp.",   "č.p.",  "§",   "§§",  "odst.", "písm.", "tj.", "tzn.",  "tzv.", "např.", "mj.",  "vč.",   "popř.",
    "příp.", "resp.", "cca", "ul.", "nám.",  "nábř.", "sv.", "spol.", "tel.", "tel.:", "doc.", "prof.", "akad."};

/// Titles and names of numbers: only as they are written here.
constexpr std::string_view titles[] = {"Mgr.",  "MgA.",  "Ing.",  "Bc.",     "BcA.",     "JUDr.", "MUDr.",  "MVDr.",
                                       "MDDr.", "PhDr.", "RNDr.", "PaedDr.", "PharmDr.", "ThDr.", "ThMgr.", "ThLic.",
                                       "RSDr.", "Dr.",   "IČO",   "IČO:",    "IČ",       "IČ:",   "PSČ",    "PSČ:"};

/// Not at the end of a line where a number follows; elsewhere they may end a sentence.
constexpr std::string_view before_number[] = {"s.",   "str.",  "r.",   "roč.", "kap.", "obr.", "tab.", "příl.",
                                              "zák.", "vyhl.", "usn.", "nař.", "min.", "max.", "tř."};

constexpr std::string_view units_cs[] = {
    "Kč",      "CZK",    "EUR",      "€",       "%",       "‰",        "°C",        "°",         "tis.",
    "mil.",    "mld.",   "tisíc",    "tisíce",  "milion",  "miliony",  "milionů",   "korun",     "koruny",
    "koruna",  "let",    "roky",     "rok",     "roku",    "roků",     "letech",    "lety",      "měsíc",
    "měsíce",  "měsíců", "měsících", "týden",   "týdny",   "týdnů",    "den",       "dny",       "dní",
    "dnů",     "dnech",  "hodina",   "hodiny",  "hodin",   "hod.",     "hod",       "h",         "minut",
    "minuty",  "minuta", "min.",     "min",     "km",      "m",        "m²",        "m2",        "km²",
    "cm",      "mm",     "kg",       "g",       "t",       "l",        "ks",        "kusů",      "kusy",
    "osob",    "osoby",  "osoba",    "osobám",  "lidí",    "obyvatel", "obyvatele", "dětí",      "děti",
    "rodin",   "rodiny", "klientů",  "klienti", "klienty", "klient",   "uživatelů", "uživatele", "uživatelé",
    "seniorů", "členů",  "členy",    "členové", "lůžek",   "lůžka",    "lůžko",     "míst",      "místa",
    "místo",   "úvazků", "úvazky",   "úvazku",  "úvazek",  "obcí",     "obce",      "služeb",    "služby",
    "služba",  "cílů",   "cíle",     "cíl",     "priorit", "priority", "opatření",  "aktivit",   "aktivity",
    "hlasů",   "hlasy",  "stran",    "strany",  "str.",    "bodů",     "body",      "krát",      "×",
    "MB",      "Sb."};

constexpr std::string_view units_en[] = {
    "CZK",   "EUR",   "€",      "%",       "‰",      "°C",   "°",    "thousand", "million", "billion", "year",
    "years", "month", "months", "week",    "weeks",  "day",  "days", "hour",     "hours",   "minute",  "minutes",
    "h",     "min",   "km",     "m",       "m²",     "km²",  "cm",   "mm",       "kg",      "g",       "t",
    "l",     "pcs",   "people", "persons", "places", "beds", "MB",   "Coll."};

constexpr std::string_view money_en[] = {"CZK", "EUR", "USD"};

constexpr std::string_view marks_behind[] = {",",  ".", ";", ":", "!", "?", ")", "]",
                                             "\"", "'", "“", "‘", "”", "’", "…"};

constexpr std::string_view dash = "–";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool begins_with_digit(std::string_view text) { return !text.empty() && is_digit(text.front()); }
bool ends_with_digit(std::string_view text) { return !text.empty() && is_digit(text.back()); }

UChar32 first_letter(std::string_view text) { return static_cast<UChar32>(utf8::at(text, 0).value); }
bool begins_small(std::string_view text) { return u_islower(first_letter(text)) != 0; }
bool begins_capital(std::string_view text) { return u_isupper(first_letter(text)) != 0; }

std::string_view leading_digits(std::string_view word) {
  return word.substr(0, static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_digit) - word.begin()));
}

/// Brackets and quotes in front of a word are not the word's.
std::string_view without_marks_before(std::string_view word) {
  while (!word.empty()) {
    const auto [value, bytes] = utf8::at(word, 0);
    if (std::u32string_view(U"([\"'„‚“‘«»").find(value) == std::u32string_view::npos) break;
    word.remove_prefix(bytes);
  }
  return word;
}

/// `Kč`, also with the marks of the sentence behind it: `Kč,`, `let).`.
template <class Units>
bool is_unit(const Units& units, std::string_view word) {
  for (;;) {
    if (is_in(units, word)) return true;
    const auto mark = std::find_if(std::begin(marks_behind), std::end(marks_behind),
                                   [&](std::string_view one) { return word.ends_with(one); });
    if (mark == std::end(marks_behind)) return false;
    word.remove_suffix(mark->size());
  }
}

/// `28.`: a day, a month, a place in an order.
bool is_ordinal(std::string_view word) {
  const auto digits = leading_digits(word).size();
  return digits >= 1 && digits <= 3 && word.size() == digits + 1 && word.back() == '.';
}

bool is_month(std::string_view word) {
  return std::any_of(months.begin(), months.end(),
                     [&](const MonthName& month) { return word == month.of || word == month.name.cs; });
}

bool is_year(std::string_view word) {
  return leading_digits(word).size() == 4 && (word.starts_with("19") || word.starts_with("20"));
}

/// `28.|3.`, `1.|1.–31.`, `1.–31.|12.`, `12.|2018`, `března|2018`.
bool in_date(std::string_view left, std::string_view right) {
  if (is_year(right) && is_month(uncapitalised(left))) return true;
  if (const auto at = left.rfind(dash); at != left.npos) left.remove_prefix(at + dash.size());
  return is_ordinal(left) &&
         (is_year(right) || is_ordinal(right.substr(0, right.find('.') + 1)) || begins_small(right));
}

/// `250|000`, `+420|123`, `750|02`, `20–250|000`.
bool in_number(std::string_view left, std::string_view right) {
  auto at = left.size();
  while (at > 0 && is_digit(left[at - 1])) --at;
  const auto front = left.substr(0, at);
  const auto head = left.size() - at, group = leading_digits(right).size();
  const bool bare = front.empty() || front == "-" || front == "+" || front == "\u2212" || front.ends_with(dash);
  if (!bare || head == 0 || head > 3) return false;
  const auto rest = right.substr(group);
  if (group == 3) return !rest.starts_with('/') && (rest.empty() || u_isalpha(first_letter(rest)) == 0);
  return head == 3 && group == 2 && rest.empty();
}

/// `s.|r.|o.`, `p.|o.,`, `n.|l.`
bool in_abbreviation(std::string_view left, std::string_view right) {
  const auto letter_and_dot = [](std::string_view word) {
    return begins_small(word) && word.substr(utf8::at(word, 0).bytes).starts_with('.');
  };
  return letter_and_dot(left) && utf8::length(left) == 2 && letter_and_dot(right);
}

/// `J.|Novák`, `Ch.|Nováková`
bool is_initial(std::string_view word) {
  return word == "Ch." || (word.ends_with('.') && begins_capital(word) && utf8::length(word) == 2);
}

bool is_bound_in_czech(std::string_view left, std::string_view right) {
  const auto small = uncapitalised(left);
  if (is_in(before_anything, small) || is_in(titles, left)) return true;
  if (begins_with_digit(right) && is_in(before_number, small)) return true;
  if (ends_with_digit(left) && is_unit(units_cs, right)) return true;
  if (left == "tis." || left == "mil." || left == "mld.") return begins_small(right) || is_unit(units_cs, right);
  if (is_initial(left) && begins_capital(without_marks_before(right))) return true;
  return in_number(left, right) || in_date(left, right) || in_abbreviation(left, right);
}

bool is_bound_in_english(std::string_view left, std::string_view right) {
  if (ends_with_digit(left)) return is_unit(units_en, right);
  return is_in(money_en, left) && begins_with_digit(right);
}

bool is_bound(Language language, std::string_view left, std::string_view right) {
  left = without_marks_before(left);
  if (left.empty() || right.empty()) return false;
  return language == Language::cs ? is_bound_in_czech(left, right) : is_bound_in_english(left, right);
}

/// How many bytes of white space the text begins with, up to the next word.
std::size_t gap(std::string_view text) {
  std::size_t size = 0;
  for (;;) {
    const auto rest = text.substr(size);
    if (rest.starts_with(no_break_space))
      size += no_break_space.size();
    else if (!rest.empty() && std::string_view(" \t\r\n").find(rest.front()) != std::string_view::npos)
      ++size;
    else
      return size;
  }
}

std::string_view first_word(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && gap(text.substr(size, no_break_space.size())) == 0) ++size;
  return text.substr(0, size);
}

}  // namespace

std::string typeset(Language language, std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  std::string_view left;
  while (!text.empty()) {
    const auto space = text.substr(0, gap(text));
    text.remove_prefix(space.size());
    const auto right = first_word(text);
    text.remove_prefix(right.size());
    // Only the words decide, never the spaces, so that a second run changes nothing.
    out += space == " " && is_bound(language, left, right) ? no_break_space : space;
    out += right;
    left = right;
  }
  return out;
}

std::string quoted(Language language, std::string_view text) {
  return language == Language::cs ? "„" + std::string(text) + "“" : "“" + std::string(text) + "”";
}

}  // namespace kpss
