#include "collection/cell_words.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

#include "documents/request.hpp"
#include "shape/rules.hpp"
#include "statistics/sheets.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "text/typography.hpp"

namespace kpss::collection {
namespace {

using spreadsheet::Cell, spreadsheet::Number;

/// Blanks, and what takes no room: a zero-width space, a word joiner, a byte order mark.
constexpr std::string_view blanks[] = {" ", "\t", "\n", "\r", "\u00a0", "\u2007", "\u2009", "\u200b", "\u202f", "\u2060", "\ufeff"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <DescribedChoice Enum>
std::vector<Choice> choices_of() {
  std::vector<Choice> choices;
  for (const auto& option : describe(Type<Enum>{}).options) choices.push_back({std::string(option.code), say(option.label)});
  return choices;
}

std::string labels(const std::vector<Choice>& choices, Language language) {
  std::vector<std::string> words;
  for (const auto& choice : choices) words.push_back(choice.label.in(language));
  return fmt::to_string(fmt::join(words, ", "));
}

/// `1.250.000` and `1.250,50`: points between thousands, where nothing else can be meant.
bool groups_thousands(std::string_view text) {
  const auto whole = text.substr(0, text.find(','));
  const auto first = whole.find('.');
  if (first == whole.npos || first == 0 || first > 3) return false;
  std::size_t groups = 0;
  for (auto at = first; at < whole.size(); at += 4, ++groups)
    if (whole[at] != '.' || at + 4 > whole.size() || !std::all_of(whole.begin() + static_cast<std::ptrdiff_t>(at) + 1, whole.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit)) return false;
  return groups > 1 || whole.size() < text.size();
}

std::string number_from(const std::string& typed) {
  auto number = bare(typed);
  for (const auto minus : {"\u2212", "\u2013", "\u2014"}) number = replaced(number, minus, "-");
  for (const auto unit : {"kc", "czk"})
    if (number.ends_with(unit)) number.erase(number.size() - std::string_view(unit).size());
  for (const auto hellers : {",--", ",-", ".-"})
    if (number.ends_with(hellers)) number.erase(number.size() - std::string_view(hellers).size());
  if (groups_thousands(number)) number = replaced(number, ".", "");
  if (std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == number.npos) number = replaced(number, ",", ".");
  const bool all_digits = std::all_of(number.begin(), number.end(), [](char c) { return is_digit(c) || c == '.' || c == '-'; });
  return !number.empty() && all_digits ? number : typed;
}

/// `28. 3. 2019` and `28.3.2019`.
std::string date_from(const std::string& typed) {
  const auto text = bare(typed);
  int parts[3] = {};
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  for (int i = 0; i < 3; ++i) {
    const auto [stop, error] = std::from_chars(at, end, parts[i]);
    if (error != std::errc{} || (i < 2 && (stop == end || *stop != '.')) || (i == 2 && stop != end)) return {};
    at = stop + 1;
  }
  const auto iso = fmt::format("{:04}-{:02}-{:02}", parts[2], parts[1], parts[0]);
  return Date::parse(iso) ? iso : std::string();
}


/// `1.500` and `1,500`: a mark in front of three digits parts thousands or decimals, and nobody can tell which.
bool is_ambiguous(std::string_view number) {
  number.remove_prefix(number.starts_with('-') ? 1 : 0);
  const auto mark = number.find_first_of(".,");
  return mark != number.npos && mark >= 1 && mark <= 3 && number[0] != '0' && number.size() - mark == 4 && number.find_first_of(".,", mark + 1) == number.npos && std::count_if(number.begin(), number.end(), is_digit) == static_cast<std::ptrdiff_t>(number.size()) - 1;
}

/// With both readings of `1.250`: 1250 and 1,25.
Said ambiguous(const std::string& typed, std::string number) {
  const auto mark = number.find_first_of(".,");
  number[mark] = ',';
  auto whole = number, part = number;
  whole.erase(mark, 1);
  if (part.ends_with('0'))
    part.erase(part.find_last_not_of('0') + 1);
  else
    part += '0';
  if (part.ends_with(',')) part += '0';
  return {{}, &wrong_form, say("u čísla `{}` není jasné, zda odděluje tisíce, nebo desetiny", "the number `{}` may part thousands or decimals", seen(typed)), say("napište {0}, nebo {1}", "write {0} or {1}", whole, part)};
}

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::istringstream in(folded(text));
  for (std::string word; in >> word;) words.insert(word);
  return words;
}

/// `splněno částečně` and `nesplněno – covid`: all words of a label, the more of them the better; or `částečně`, a word that one label alone has.
const Choice* with_its_words(const std::vector<Choice>& choices, std::string_view typed) {
  const auto words = words_of(typed);
  const Choice *whole = nullptr, *part = nullptr;
  std::size_t most = 0, parts = 0;
  for (const auto& choice : choices)
    for (const auto& label : {words_of(choice.label.cs), words_of(choice.label.en), words_of(choice.usual.cs), words_of(choice.usual.en)}) {
      if (std::includes(words.begin(), words.end(), label.begin(), label.end()) && label.size() > most) {
        whole = &choice;
        most = label.size();
      }
      if (std::includes(label.begin(), label.end(), words.begin(), words.end()) && !words.empty()) {
        parts += part != &choice;
        part = &choice;
      }
    }
  return whole ? whole : parts == 1 ? part : nullptr;
}

}  // namespace

std::string bare(std::string_view text) {
  auto out = folded(text);
  for (const auto blank : blanks) out = replaced(out, blank, "");
  return out;
}

bool erases(std::string_view typed) {
  const auto word = folded(stripped(typed));
  return word == folded(erasing_word.cs) || word == folded(erasing_word.en);
}

std::string typed(const Cell* cell, Language language) {
  if (!cell) return {};
  const auto text = std::visit(overloaded{[](std::monostate) { return std::string(); }, [](const std::string& words) { return words; }, [](const Number& number) { return number.text; },
                                          [&](bool truth) { return std::string(Phrase{truth ? "ano" : "ne", truth ? "yes" : "no"}.in(language)); }, [&](Date date) { return replaced(short_date(language, date), no_break_space, " "); },
                                          [](const spreadsheet::Fault& fault) { return fault.text; }},
                               cell->value);
  return std::string(stripped(text));
}

std::string text_in(const Cell* cell, Language language) {
  auto text = typed(cell, language);
  return cell && std::holds_alternative<Number>(cell->value) && language == Language::cs ? replaced(text, ".", ",") : text;
}

std::vector<Choice> choices_of_status(const Repository& repository, const Plan* plan) {
  std::vector<Choice> choices;
  for (const auto& option : describe(Type<Status>{}).options)
    choices.push_back({std::string(option.code), plan ? Message{label_of(repository, *plan, option.value, Language::cs), label_of(repository, *plan, option.value, Language::en)} : say(option.label), say(option.label)});
  return choices;
}
std::vector<Choice> choices_of_proposal() { return choices_of<Proposal>(); }
std::vector<Choice> choices_of_source() { return choices_of<MoneySource>(); }

const Choice* meant(const std::vector<Choice>& choices, std::string_view typed) {
  const auto word = bare(typed);
  // Labels come first: what a plan calls `naplněno` may be another word's code.
  for (const auto& choice : choices)
    if (word == bare(choice.label.cs) || word == bare(choice.label.en)) return &choice;
  for (const auto& choice : choices)
    if (word == choice.code || word == bare(choice.usual.cs) || word == bare(choice.usual.en)) return &choice;
  return nullptr;
}

const Choice* near(const std::vector<Choice>& choices, std::string_view typed) {
  if (const auto* choice = with_its_words(choices, typed)) return choice;
  std::vector<std::string> words;
  for (const auto& choice : choices) words.insert(words.end(), {choice.label.cs, choice.label.en, choice.usual.cs, choice.usual.en, choice.code});
  const auto word = nearest(typed, words);
  if (!word) return nullptr;
  return &choices[static_cast<std::size_t>(std::find(words.begin(), words.end(), *word) - words.begin()) / 5];
}

Said chosen_in(const Cell& cell, const std::vector<Choice>& choices) {
  const auto words = typed(&cell);
  if (const auto* choice = meant(choices, words)) return {choice->code};
  const auto cs = labels(choices, Language::cs), en = labels(choices, Language::en);
  const auto* guess = near(choices, words);
  return {{}, &unknown_code, say("`{}` není v nabídce", "`{}` is not in the list", seen(words)),
          guess ? say("neměli jste na mysli „{0}“? v nabídce je: {2}", "did you mean `{1}`? the list has: {3}", guess->label.cs, guess->label.en, cs, en) : say("vyberte z nabídky: {0}", "choose from the list: {1}", cs, en)};
}

Said amount_in(const Cell& cell) {
  const auto words = typed(&cell);
  const auto choices = choices_of<Unquantified>();
  if (const auto* choice = meant(choices, words)) return {choice->code};
  const auto number = number_from(words);
  const bool exact = std::holds_alternative<Number>(cell.value);
  if (!exact && is_ambiguous(number)) return ambiguous(words, number);
  if (Money::parse(number)) return {number};
  if (Decimal::parse(number)) return {{}, &wrong_form, say("částka `{}` má víc než dvě desetinná místa", "the amount `{}` has more than two decimal places", seen(words)), say("zaokrouhlete ji na haléře", "round it to hellers")};
  return {{}, &wrong_form, say("`{}` není částka", "`{}` is no amount", seen(words)),
          say("napište číslo v Kč, třeba 12500 nebo 1234,50, nebo vyberte z nabídky: {0}", "write a number of CZK, say 12500 or 1234.50, or choose from the list: {1}", labels(choices, Language::cs), labels(choices, Language::en))};
}

Said value_in(const Cell& cell) {
  if (const auto* date = std::get_if<Date>(&cell.value)) return {date->iso()};
  const auto words = typed(&cell);
  const auto meaning = bare(words);
  if (meaning == "ano" || meaning == "yes" || meaning == "true" || meaning == "pravda") return {"true"};
  if (meaning == "ne" || meaning == "no" || meaning == "false" || meaning == "nepravda") return {"false"};
  if (Date::parse(words)) return {words};
  if (const auto date = date_from(words); !date.empty()) return {date};
  const auto number = number_from(words);
  const bool exact = std::holds_alternative<Number>(cell.value);
  if (!exact && is_ambiguous(number)) return ambiguous(words, number);
  if (Decimal::parse(number)) return {number};
  return {{}, &wrong_form, say("`{}` není číslo, ano, ne ani datum", "`{}` is no number, yes, no or date", seen(words)), say("napište samotné číslo, třeba 45 nebo 12,5; slova patří do komentáře", "write the number alone, say 45 or 12.5; words belong in the comment")};
}

}  // namespace kpss::collection
