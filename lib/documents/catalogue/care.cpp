#include <fmt/format.h>

#include <algorithm>

#include "documents/catalogue/fact_list.hpp"
#include "documents/catalogue/hours.hpp"
#include "repository/codes.hpp"
#include "text/typography.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

std::string ages_in_words(const Wording& wording, const Ages& ages) {
  const auto one_sided = [&](int age, Phrase years, Phrase year) { return wording.text(age == 1 ? year : years, age); };
  const auto years = [&](int age) { return wording.language == Language::cs ? counted(wording.language, age, words::year_of_age) : std::to_string(age); };
  if (ages.to == 0 && ages.from.value_or(0) == 0) return wording.text(words::ages_below_one);
  if (ages.from && ages.from == ages.to) return years(*ages.to);
  if (ages.from && ages.to) return wording.text(words::ages_between, *ages.from, years(*ages.to));
  if (ages.from) return one_sided(*ages.from, words::ages_from, words::ages_from_one);
  return ages.to ? one_sided(*ages.to, words::ages_to, words::ages_to_one) : std::string();
}

/// In the words of the provider, who knows better; else the municipalities.
std::string area_in_words(const Wording& wording, const Service& service) {
  if (service.area) return wording.theirs(*service.area);
  const auto* manifest = wording.repository.manifest();
  std::vector<std::string> names;
  std::size_t all = 0;
  if (manifest)
    for (const auto& known : manifest->municipalities) {
      ++all;
      for (const auto& ref : service.municipalities)
        if (ref.id == known.id) names.push_back(wording.theirs(known.name));
    }
  const bool everywhere = names.size() > 1 && names.size() == all && !manifest->territory.empty();
  return everywhere ? wording.text(words::whole_territory, wording.theirs(manifest->territory)) : typeset(wording.language, listed(wording.language, names));
}

/// What a line says, of which form, and what else there is to say: „ambulantní: 20 klientů (v jednom okamžiku)“.
std::string of_form(const Wording& wording, const std::optional<ServiceForm>& form, const std::string& value, const std::optional<std::string>& note) {
  auto text = value.empty() ? wording.theirs(note) : note ? wording.text(words::with_remark, value, wording.theirs(*note)) : value;
  return form && !text.empty() ? wording.text(words::value_of, wording.label(*form), text) : text;
}

/// Times are never broken: 7.00–21.00 stays on its line.
Inlines with_whole_times(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  Inlines line;
  std::string before;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = is_digit(text[at]) && (before.empty() || before.ends_with(' ') || before.ends_with(no_break_space));
    const auto word = text.substr(at, text.find_first_of(" ;", at) - at);
    if (begins && word.find("–") != word.npos) {
      if (!before.empty()) line.push_back(std::exchange(before, {}));
      line.push_back(Styled{"number", {std::string(word)}});
      at += word.size();
    } else {
      before += text[at++];
    }
  }
  if (!before.empty()) line.push_back(std::move(before));
  return line;
}

/// The genitive that follows a fraction: 2,5 úvazku.
std::string_view part_of(std::string_view unit) {
  constexpr std::pair<std::string_view, std::string_view> genitives[] = {{"klient", "klienta"}, {"kontakt", "kontaktu"}, {"intervence", "intervence"}, {"luzko", "lůžka"}, {"hovor", "hovoru"}, {"uvazek", "úvazku"}};
  for (const auto& [code, genitive] : genitives)
    if (code == unit) return genitive;
  return {};
}

/// The forms of a unit's name, unless the repository calls it something else.
const Noun* noun_of(const Codes& units, const std::string& unit) {
  const auto* known = units.find(unit);
  const auto ours = capacity_units();
  const bool is_ours = known && std::any_of(ours.begin(), ours.end(), [&](const BuiltInCode& one) { return one.code == unit && one.label.cs == known->label.cs; });
  return is_ours ? noun_of_unit(unit) : nullptr;
}

std::string capacity_in_words(const Wording& wording, const Codes& units, const ServiceCapacity& capacity) {
  if (!capacity.number) return {};
  constexpr std::int64_t whole = 1'000'000;
  const auto number = decimal_in_words(wording.language, *capacity.number);
  if (capacity.unit.empty()) return number;
  const auto* noun = noun_of(units, capacity.unit);
  if (!noun) return wording.text(words::value_of, units.label(capacity.unit, wording.language), number);
  if (capacity.number->millionths % whole == 0) return counted(wording.language, capacity.number->millionths / whole, *noun);
  return fmt::format("{}\u00a0{}", number, wording.language == Language::cs ? part_of(capacity.unit) : noun->en_many);
}

}  // namespace

void add_people(FactList& list) {
  const Codes groups(list.wording.repository, target_group_codes);
  std::vector<std::string> names;
  for (const auto& group : list.service().target_groups) names.push_back(list.wording.theirs(groups.label(group, list.wording.language)));
  list.add("target-groups", words::entry_target_groups, names);
  if (list.service().ages) list.add("ages", words::entry_ages, ages_in_words(list.wording, *list.service().ages));
  list.add("not-for", words::entry_not_for, list.wording.theirs(list.service().not_for));
}

void add_care(FactList& list) {
  const auto& wording = list.wording;
  const auto& service = list.service();
  std::vector<std::string> activities, forms, capacity;
  std::vector<Inlines> hours;
  for (const auto& activity : service.activities) activities.push_back(wording.theirs(activity));
  for (const auto form : service.forms) forms.push_back(wording.label(form));
  for (const auto& one : service.hours) hours.push_back(with_whole_times(of_form(wording, one.form, one.open ? hours_in_words(wording.language, *one.open) : "", one.note)));
  const Codes units(wording.repository, capacity_unit_codes);
  for (const auto& one : service.capacity)
    if (const auto words = capacity_in_words(wording, units, one); !words.empty()) capacity.push_back(of_form(wording, one.form, words, one.note));
  list.add("mission", words::entry_mission, wording.theirs(service.mission));
  list.add("activities", words::entry_activities, activities);
  list.add("forms", words::entry_forms, typeset(wording.language, listed(wording.language, forms)));
  list.add("area", words::entry_area, area_in_words(wording, service));
  list.add("hours", words::entry_hours, std::move(hours));
  list.add("capacity", words::entry_capacity, capacity);
}

}  // namespace kpss
