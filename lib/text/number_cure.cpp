// `cure_of_number`: takes off what people put around and into numbers, names each thing, and says what is left.

#include <algorithm>
#include <array>
#include <vector>

#include "text/decimal.hpp"
#include "text/grammar.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// All spaces as one, all dashes as one, small letters.
std::string simplified(std::string_view text) {
  auto out = folded(text);
  for (const auto space : {"\u00a0", "\u2007", "\u2009", "\u202f", "\t"}) out = replaced(out, space, " ");
  for (const auto sign : {"\u2212", "\u2013", "\u2014"}) out = replaced(out, sign, "-");
  return std::string(stripped(out));
}

/// A number on its way to what it should have been.
struct Reading {
  std::string number;
  int zeros = 0;  ///< Behind the number, for thousands and millions.
  bool foreign = false;  ///< Of another currency.
  bool whole = true;  ///< Nothing was written that the number does not say.
  std::vector<Message> problems = {};

  void take(Message problem) { problems.push_back(std::move(problem)); }
};

/// What may stand around a number.
struct Unit {
  std::string_view word;
  Phrase what;
  int zeros = 0;
};
constexpr Phrase currency{"měna u čísla", "a currency with the number"};
constexpr Phrase thousands{"tisíce", "thousands"};
constexpr Phrase millions{"miliony", "millions"};
constexpr std::array<Unit, 22> units{{{"kc", currency},
                                      {"kc.", currency},
                                      {"czk", currency},
                                      {"korun", currency},
                                      {"korun ceskych", currency},
                                      {"koruny", currency},
                                      {"koruna", currency},
                                      {",-", {"`,-` za číslem", "`,-` after the number"}},
                                      {",--", {"`,-` za číslem", "`,-` after the number"}},
                                      {".-", {"`.-` za číslem", "`.-` after the number"}},
                                      {"%", {"znak procent", "a percent sign"}},
                                      {".", {"tečka za číslem", "a dot after the number"}},
                                      {",", {"čárka za číslem", "a comma after the number"}},
                                      {"tis.", thousands, 3},
                                      {"tis", thousands, 3},
                                      {"tisic", thousands, 3},
                                      {"tisice", thousands, 3},
                                      {"mil.", millions, 6},
                                      {"mil", millions, 6},
                                      {"milion", millions, 6},
                                      {"miliony", millions, 6},
                                      {"milionu", millions, 6}}};

/// Takes units off the text behind the number, the longest first; what is left is a word of its own.
void take_units(std::string_view tail, Reading& reading) {
  for (tail = stripped(tail); !tail.empty(); tail = stripped(tail)) {
    const Unit* longest = nullptr;
    for (const auto& unit : units) {
      const auto rest = tail.starts_with(unit.word) ? tail.substr(unit.word.size()) : tail;
      if (rest.size() == tail.size()) continue;
      const bool whole = rest.empty() || !is_letter(unit.word.front()) || !is_letter(rest.front());
      if (whole && (longest == nullptr || unit.word.size() > longest->word.size())) longest = &unit;
    }
    if (longest == nullptr) {
      reading.whole = false;
      for (const std::string_view foreign : {"eur", "€", "usd", "$"})
        if (tail.starts_with(foreign)) reading.foreign = true;
      return reading.take(say({"další text za číslem", "more text after the number"}));
    }
    reading.take(say(longest->what));
    reading.zeros += longest->zeros;
    tail.remove_prefix(longest->word.size());
  }
}

/// `1 245 000`, `1.245.000`: groups of three digits.
bool is_grouped(std::string_view text, char mark) {
  const auto first = std::min(text.find(mark), text.size());
  if (first == 0 || first > 3 || text[0] == '0') return false;
  for (auto at = first; at < text.size(); at += 4)
    if (text.size() - at < 4 || text[at] != mark ||
        !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                     text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit))
      return false;
  return first < text.size();
}

/// Takes spaces, commas and dots out of the digits. False where they make no number.
bool take_marks(Reading& reading) {
  auto& number = reading.number;
  if (number.find(' ') != number.npos) {
    if (!is_grouped(std::string_view(number).substr(0, number.find_first_of(",.")), ' ')) return false;
    std::erase(number, ' ');
    reading.take(say({"mezera v čísle", "a space in the number"}));
  }
  const auto comma = number.find(','), dot = number.find('.');
  const auto mark = comma < dot ? ',' : '.';
  const auto last = number.find_last_of(",.");
  if (last == number.npos) return true;
  const bool mixed = comma != number.npos && dot != number.npos;
  const auto groups = std::string_view(number).substr(0, mixed ? last : number.size());
  if (is_grouped(groups, mark) && (mixed || mark == '.' || number.find(mark) != last)) {
    reading.take(mark == '.' ? say({"tečka mezi tisíci", "a dot between thousands"})
                          : say({"čárka mezi tisíci", "a comma between thousands"}));
    std::erase(number, mark);
  }
  if (const auto at = number.find(','); at != number.npos) {
    reading.take(say({"desetinná čárka", "a decimal comma"}));
    number[at] = '.';
  }
  return std::count_if(number.begin(), number.end(), [](char c) { return !is_digit(c); }) <= 1;
}

/// 12.5 and three zeros: 12500.
std::string shifted(std::string number, int zeros) {
  for (; zeros > 0; --zeros) {
    const auto point = number.find('.');
    if (point == number.npos)
      number += '0';
    else if (point + 2 >= number.size())
      number.erase(point, 1);
    else
      std::swap(number[point], number[point + 1]);
  }
  while (number.size() > 1 && number[0] == '0' && is_digit(number[1])) number.erase(0, 1);
  return number;
}

Message not_a_number(std::string_view text) {
  return say("`{}` není číslo; číslo se píše 1234.5", "`{}` is not a number; a number is written 1234.5", seen(text));
}

/// Nothing stands around the digits, so there are too many of them.
Message too_long(std::string_view text) {
  const auto point = text.find('.');
  const auto places = point == text.npos ? 0 : text.size() - point - 1;
  if (places > 6)
    return say("`{}` má víc než šest desetinných míst", "`{}` has more than six decimal places", seen(text));
  if (Decimal::parse(text) && places > 2)
    return say("`{}` má víc než dvě desetinná místa; částka se píše nejvýš na haléře",
               "`{}` has more than two decimal places; an amount goes down to hellers", seen(text));
  return say("`{}` je příliš velké číslo", "`{}` is too large a number", seen(text));
}

std::string joined(Language language, const std::vector<Message>& problems) {
  std::vector<std::string> items;
  for (const auto& problem : problems) items.push_back(problem.in(language));
  return listed(language, items);
}

}  // namespace

Cure cure_of_number(std::string_view text) {
  if (Money::parse(text) && Decimal::parse(text)) return {};
  const auto simple = simplified(text);
  if (simple.empty()) return say({"číslo chybí; píše se 1234.5", "the number is missing; it is written 1234.5"});

  Reading reading;
  auto rest = std::string_view(simple);
  for (const auto sign : {"kc ", "czk ", "kc", "czk"})
    if (rest.starts_with(sign)) {
      reading.take(say(currency));
      rest = stripped(rest.substr(std::string_view(sign).size()));
      break;
    }
  const bool minus = rest.starts_with('-');
  if (minus && text.find('-') == text.npos)
    reading.take(say({"jiný znak místo minusu `-`", "another sign for the minus `-`"}));
  if (rest.starts_with('+')) reading.take(say({"plus před číslem", "a plus before the number"}));
  if (minus || rest.starts_with('+')) rest = stripped(rest.substr(1));
  if (rest.empty() || !is_digit(rest.front())) return not_a_number(text);

  auto body = rest.substr(0, rest.find_first_not_of("0123456789., "));
  body = body.substr(0, body.find_last_of("0123456789") + 1);
  const auto tail = rest.substr(body.size());
  if (std::any_of(tail.begin(), tail.end(), is_digit)) return not_a_number(text);
  reading.number = body;
  if (body.size() > 4 && is_grouped(body, ',') && std::count(body.begin(), body.end(), ',') == 1 &&
      stripped(tail).empty()) {
    auto whole = std::string(body), part = whole;
    std::erase(whole, ',');
    part[part.find(',')] = '.';
    return say("čárka v čísle; napište {0}{1}, odděluje-li tisíce, jinak {0}{2}",
               "a comma in the number; write {0}{1} if it separates thousands, otherwise {0}{2}", minus ? "-" : "",
               whole, Decimal::parse(part).value_or(Decimal{}).plain());
  }
  if (!take_marks(reading)) return not_a_number(text);
  if (reading.number.size() > 1 && reading.number[0] == '0' && is_digit(reading.number[1]))
    reading.take(say({"nula na začátku", "a leading zero"}));
  take_units(tail, reading);

  if (reading.foreign) return say({"částka je v jiné měně; přepočtěte ji na koruny", "the amount is in another currency; convert it to crowns"});
  const auto sign = minus ? "-" : "";
  const auto full = fmt::format("{}{}", sign, shifted(reading.number, reading.zeros));
  const auto small = fmt::format("{}{}", sign, shifted(reading.number, 0));
  if (reading.problems.empty()) {
    if (full == text) return too_long(text);
    reading.take(say({"mezera u čísla", "a space at the number"}));
  }
  const auto cs = joined(Language::cs, reading.problems), en = joined(Language::en, reading.problems);
  const Message words = reading.zeros == 3 ? Message{fmt::format("{}; napište {}, nebo {} s klíčem `thousands`", cs, full, small),
                                                     fmt::format("{}; write {}, or {} with the key `thousands`", en, full, small)}
                                           : Message{fmt::format("{}; napište {}", cs, full), fmt::format("{}; write {}", en, full)};
  return Cure(words, full, Cure::bare).only_if(reading.whole);
}

Cure cure_of_amount(std::string_view text) {
  const auto cure = cure_of_number(text);
  return cure.only_if(Money::parse(cure.meant) && text.find('%') == text.npos);
}

Cure cure_of_figure(std::string_view text) {
  const auto cure = cure_of_number(text);
  const auto plain = folded(text);
  const bool names_money = plain.find(",-") != plain.npos || plain.find(".-") != plain.npos || std::any_of(plain.begin(), plain.end(), is_letter);
  return cure.only_if(Decimal::parse(cure.meant) && !names_money);
}

}  // namespace kpss
