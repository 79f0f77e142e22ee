#include "register/labels.hpp"

#include <algorithm>
#include <charconv>

#include "register/clean.hpp"
#include "text/utf8.hpp"

namespace kpss::registry {
namespace {

/// Names of the register that are not those of the code lists.
constexpr std::pair<std::string_view, std::string_view> other_names[] = {
    {"rodiny s dítětem/dětmi", "rodiny-s-detmi"},
    {"rodiny s dítětem/děťmi", "rodiny-s-detmi"},
    {"centra duševního zdraví", "70a"},
};

constexpr std::pair<std::string_view, std::string_view> names_of_one[] = {
    {"45", "centrum denních služeb"},
    {"46", "denní stacionář"},
    {"47", "týdenní stacionář"},
    {"48", "domov pro osoby se zdravotním postižením"},
    {"49", "domov pro seniory"},
    {"50", "domov se zvláštním režimem"},
    {"57", "azylový dům"},
    {"58", "dům na půl cesty"},
    {"59", "kontaktní centrum"},
    {"60a", "intervenční centrum"},
    {"61", "nízkoprahové denní centrum"},
    {"62", "nízkoprahové zařízení pro děti a mládež"},
    {"63", "noclehárna"},
    {"67", "sociálně terapeutická dílna"},
    {"68", "terapeutická komunita"},
};

std::string capitalised(std::string_view text) {
  std::string out(text);
  if (out.starts_with("č")) out.replace(0, 2, "Č");
  else if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

/// Words that a function is made of; with a dash, their beginnings. A name is made of others, so what is not here is taken for one.
constexpr std::string_view words_of_functions[] = {
    "a", "asisten-", "administrativ-", "ambulantni", "azyloveho", "centra", "centrum", "denni", "denniho", "dispecer-", "dispecink", "do", "domov", "domova", "domu", "dum", "ekonom", "ekonomka", "fax", "hlavni", "hod",
    "hodin", "i", "informac-", "k", "kancelar", "kancelare", "ke", "klient-", "kontakt", "kontaktni", "koordinator-", "krizov-", "linka", "manazer-", "metodik", "metodicka", "mobil", "mobilni", "na", "nepretrzit-",
    "nonstop", "o", "od", "oddeleni", "odborn-", "osobni", "pecovatel-", "personalni", "pevna", "po", "pobytov-", "pohotovost-", "poradce", "poradkyne", "poradna", "poradny", "poskytovatel-", "pracovist-", "pracovni-",
    "pracovnik-", "pracovnic-", "prijem", "prijm-", "pro", "provoz", "provozni", "recepce", "recepcni", "referent-", "reditel", "reditele", "reditelka", "reditelky", "reditelstvi", "s", "se", "sekretariat", "sestra",
    "sestry", "sidlo", "sluzba", "sluzbu", "sluzby", "sluzeb", "socialne", "socialni", "socialniho", "specialist-", "statutarni", "stredisk-", "tajemnice", "tajemnik", "tel", "telefon", "terenni", "u", "ucetni", "uctarna",
    "usek", "useku", "ustredna", "v", "ve", "vedeni", "vedouci", "verejnost", "vratnice", "vrchni", "z", "za", "zadost-", "zadatel-", "zajemc-", "zarizeni", "zastupce", "zastupkyne", "zdravotni", "zdravotnick-", "ze"};

bool is_of_function(std::string_view word) {
  if (std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) return word.size() <= 2;
  return std::any_of(std::begin(words_of_functions), std::end(words_of_functions), [&](std::string_view known) {
    if (!known.ends_with('-')) return word == known;
    return word.starts_with(known.substr(0, known.size() - 1));
  });
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::optional<int> number_from(std::string_view word) {
  int number = 0;
  const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc{} && stop == word.data() + word.size() && number <= 130 ? std::optional(number) : std::nullopt;
}

}  // namespace

CodesByName::CodesByName(const Codes& codes) {
  for (const auto& [name, code] : other_names)
    if (codes.find(code)) by_name_.emplace(comparable(name), code);
  for (const auto& code : codes.all()) by_name_.emplace(comparable(code.label.cs), code.code);
}

std::string CodesByName::find(std::string_view name) const {
  const auto found = by_name_.find(comparable(name));
  return found == by_name_.end() ? std::string() : found->second;
}

std::optional<ServiceForm> form_from(std::string_view name, std::string_view key) {
  for (const auto& word : {comparable(name), comparable(key)}) {
    if (word.starts_with("ter")) return ServiceForm::field;
    if (word.starts_with("amb")) return ServiceForm::ambulatory;
    if (word.starts_with("pob")) return ServiceForm::residential;
  }
  return {};
}

std::string unit_from(std::string_view name, std::string_view key) {
  constexpr std::pair<std::string_view, std::string_view> stems[] = {{"klient", "klient"}, {"kontakt", "kontakt"}, {"interv", "intervence"}, {"luz", "luzko"}, {"hovor", "hovor"}};
  const auto words = comparable(name), of_key = comparable(key);
  for (const auto& text : {of_key, words})
    for (const auto& [stem, unit] : stems)
      for (const auto& word : words_in(text))
        if (word.starts_with(stem)) return std::string(unit);
  return {};
}

std::string service_name(std::string_view type, std::string_view label) {
  for (const auto& [code, name] : names_of_one)
    if (code == type) return capitalised(name);
  return capitalised(clean(label));
}

std::optional<Ages> ages_from(std::string_view name) {
  const auto plain = comparable(name);
  const auto words = words_in(plain);
  std::vector<int> numbers;
  std::string_view before;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto number = number_from(words[i])) {
      if (numbers.empty() && i > 0) before = words[i - 1];
      numbers.push_back(*number);
    }
  if (numbers.empty() || numbers.size() > 2) return {};
  Ages ages;
  if (numbers.size() == 2) ages.from = numbers[0], ages.to = numbers[1];
  else if (before == "do") ages.to = numbers[0];
  else if (before == "od") ages.from = numbers[0];
  else if (before == "nad") ages.from = numbers[0];
  else return {};
  return ages;
}

std::optional<std::string> function_from(std::string_view note) {
  const auto plain = comparable(note);
  const auto words = words_in(plain);
  if (words.empty() || !is_fit(note, 80) || !std::all_of(words.begin(), words.end(), is_of_function)) return {};
  return clean(note);
}

}  // namespace kpss::registry
