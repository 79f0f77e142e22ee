#include "text/grammar.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/decimal.hpp"
#include "text/plain.hpp"
#include "text/typography.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

std::string_view form(Language language, std::int64_t number, const Noun& noun) {
  const bool one = number == 1 || number == -1;
  if (language == Language::en) return one ? noun.en_one : noun.en_many;
  if (one) return noun.one;
  const bool few = (number >= 2 && number <= 4) || (number >= -4 && number <= -2);
  return few ? noun.few : noun.many;
}

enum class Gender { masculine, feminine, neuter };

/// A noun that can stand at the head of a level. Masculine ones are all things, not people.
struct Level {
  std::string_view one, few, many;
  Gender gender;
};
constexpr auto masculine = Gender::masculine, feminine = Gender::feminine, neuter = Gender::neuter;
constexpr Level levels[] = {{"priorita", "priority", "priorit", feminine},
                            {"podpriorita", "podpriority", "podpriorit", feminine},
                            {"cíl", "cíle", "cílů", masculine},
                            {"podcíl", "podcíle", "podcílů", masculine},
                            {"opatření", "opatření", "opatření", neuter},
                            {"podopatření", "podopatření", "podopatření", neuter},
                            {"aktivita", "aktivity", "aktivit", feminine},
                            {"činnost", "činnosti", "činností", feminine},
                            {"oblast", "oblasti", "oblastí", feminine},
                            {"podoblast", "podoblasti", "podoblastí", feminine},
                            {"okruh", "okruhy", "okruhů", masculine},
                            {"téma", "témata", "témat", neuter},
                            {"úkol", "úkoly", "úkolů", masculine},
                            {"krok", "kroky", "kroků", masculine},
                            {"záměr", "záměry", "záměrů", masculine},
                            {"strategie", "strategie", "strategií", feminine},
                            {"skupina", "skupiny", "skupin", feminine},
                            {"osa", "osy", "os", feminine},
                            {"pilíř", "pilíře", "pilířů", masculine},
                            {"směr", "směry", "směrů", masculine},
                            {"část", "části", "částí", feminine},
                            {"kapitola", "kapitoly", "kapitol", feminine},
                            {"podkapitola", "podkapitoly", "podkapitol", feminine},
                            {"bod", "body", "bodů", masculine},
                            {"problém", "problémy", "problémů", masculine},
                            {"potřeba", "potřeby", "potřeb", feminine},
                            {"projekt", "projekty", "projektů", masculine},
                            {"program", "programy", "programů", masculine},
                            {"podprogram", "podprogramy", "podprogramů", masculine},
                            {"soubor", "soubory", "souborů", masculine},
                            {"karta", "karty", "karet", feminine},
                            {"nástroj", "nástroje", "nástrojů", masculine},
                            {"výstup", "výstupy", "výstupů", masculine},
                            {"výsledek", "výsledky", "výsledků", masculine},
                            {"požadavek", "požadavky", "požadavků", masculine},
                            {"etapa", "etapy", "etap", feminine},
                            {"fáze", "fáze", "fází", feminine},
                            {"vize", "vize", "vizí", feminine},
                            {"služba", "služby", "služeb", feminine},
                            {"úroveň", "úrovně", "úrovní", feminine}};

/// „strategický“ → „strategické“, „strategických“; „dílčí“ → „dílčí“, „dílčích“. Nothing for what is no adjective of
/// this gender.
std::optional<Forms> forms_of_adjective(std::string_view word, Gender gender) {
  constexpr std::array<std::string_view, 3> hard{"ý", "á", "é"};
  const auto ending = hard.at(static_cast<std::size_t>(gender));
  const std::string stem(word.substr(0, word.size() - std::min(word.size(), ending.size())));
  if (stem.size() < 2) return std::nullopt;
  if (word.ends_with("í")) return Forms{std::string(word), std::string(word), stem + "ích"};
  if (!word.ends_with(ending)) return std::nullopt;
  return Forms{std::string(word), stem + (gender == Gender::neuter ? "á" : "é"), stem + "ých"};
}

void append(Forms& forms, const Forms& more) {
  const auto space = forms.one.empty() ? "" : " ";
  forms.one.append(space).append(more.one);
  forms.few.append(space).append(more.few);
  forms.many.append(space).append(more.many);
}

/// What follows the head does not change („priorita rozvoje“), unless it is a second head.
bool is_attribute(std::string_view rest) {
  if (rest.empty()) return true;
  return rest.find_first_of(",/&;+") == rest.npos && !rest.starts_with("a ") && !rest.starts_with("i ") &&
         !rest.starts_with("nebo ") && !rest.starts_with("či ");
}

}  // namespace

std::string counted(Language language, std::int64_t number, const Noun& noun) {
  return fmt::format("{}{}{}", number_in_words(language, number), no_break_space, form(language, number, noun));
}

Message counted(std::int64_t number, const Noun& noun) {
  return {replaced(counted(Language::cs, number, noun), no_break_space, " "),
          replaced(counted(Language::en, number, noun), no_break_space, " ")};
}

/// Adjectives, a head from the table, and what depends on it: „průřezové téma“, „priorita rozvoje“.
std::optional<Forms> forms_of_level(std::string_view word) {
  const auto text = uncapitalised(word);
  const auto start_of = [&](std::size_t at) { return std::string_view(text).substr(at); };
  std::vector<std::string_view> adjectives;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = start_of(at).substr(0, start_of(at).find(' '));
    const auto rest = start_of(std::min(at + next.size() + 1, text.size()));
    const auto head =
        std::find_if(std::begin(levels), std::end(levels), [&](const Level& level) { return level.one == next; });
    if (head == std::end(levels)) {
      adjectives.push_back(next);
      at += next.size() + 1;
      continue;
    }
    Forms forms;
    for (const auto adjective : adjectives) {
      const auto more = forms_of_adjective(adjective, head->gender);
      if (!more) return std::nullopt;
      append(forms, *more);
    }
    append(forms, {std::string(head->one), std::string(head->few), std::string(head->many)});
    if (!is_attribute(rest)) return std::nullopt;
    if (!rest.empty()) append(forms, {std::string(rest), std::string(rest), std::string(rest)});
    return forms;
  }
  return std::nullopt;
}

std::string listed(Language language, const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 < items.size() ? ", " : language == Language::cs ? " a " : " and ";
    out += items[i];
  }
  return out;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  const auto [value, bytes] = utf8::at(text, 0);
  const auto capital = static_cast<char32_t>(u_totitle(static_cast<UChar32>(value)));
  if (capital == value) return std::string(text);
  std::string out;
  utf8::append(out, capital);
  return out.append(text.substr(bytes));
}

}  // namespace kpss
