#include "catalogue/sections.hpp"

#include <algorithm>

namespace kpss {
namespace {

template <class Item, class Wanted>
bool contains(const std::vector<Item>& items, const Wanted& wanted) {
  return std::find(items.begin(), items.end(), wanted) != items.end();
}

bool names(const Service& service, const LifeSituation& situation) {
  return std::any_of(service.life_situations.begin(), service.life_situations.end(), [&](const auto& ref) { return ref.id == situation.id; });
}

/// Which sections a service belongs to, each once, the one it stands in first.
using Belonging = std::vector<std::size_t>;

Belonging situations_of(const Service& service, const std::vector<LifeSituation>& situations) {
  Belonging found;
  for (const auto& ref : service.life_situations)
    for (std::size_t i = 0; i < situations.size(); ++i)
      if (situations[i].id == ref.id && !ref.id.empty() && !contains(found, i)) found.push_back(i);
  for (std::size_t i = 0; i < situations.size(); ++i)
    if (!names(service, situations[i]) && belongs_to(service, situations[i])) found.push_back(i);
  return found;
}

Belonging groups_of(const Service& service, const Codes& groups) {
  Belonging found;
  for (const auto& code : service.target_groups)
    if (const auto place = groups.order(code); place < groups.all().size() && !contains(found, place)) found.push_back(place);
  std::sort(found.begin(), found.end());
  return found;
}

Section other_services(Language language) {
  constexpr Phrase title{"Další služby", "Other services"};
  return {.id = "other", .title = std::string(title.in(language)), .ours = true};
}

}  // namespace

bool belongs_to(const Service& service, const LifeSituation& situation) {
  if (names(service, situation)) return true;
  if (situation.target_groups.empty() && situation.types.empty()) return false;
  const auto serves = [&](const std::string& group) { return contains(situation.target_groups, group); };
  const bool for_them = situation.target_groups.empty() || std::any_of(service.target_groups.begin(), service.target_groups.end(), serves);
  return for_them && (situation.types.empty() || (service.type && contains(situation.types, *service.type)));
}

void sort_by_type(std::vector<Entry>& entries, const Codes& types) {
  const auto order = [&](const Entry& entry) { return entry.service->type ? types.order(*entry.service->type) : types.all().size() + 1; };
  std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return order(a) < order(b); });
}

Arrangement arrangement_of(const Catalogue& catalogue) {
  return catalogue.arrangement.value_or(catalogue.life_situations.empty() ? Arrangement::target_groups : Arrangement::life_situations);
}

std::vector<Section> sections_of(const Repository& repository, const std::vector<Entry>& entries, Language language) {
  const Codes groups(repository, target_group_codes), types(repository, service_type_codes);
  const auto* catalogue = catalogue_of(repository);
  const bool situations_wanted = catalogue && arrangement_of(*catalogue) == Arrangement::life_situations;

  std::vector<Section> sections;
  if (situations_wanted)
    for (const auto& one : catalogue->life_situations) sections.push_back({.id = one.id, .title = one.title, .intro = one.intro.value_or("")});
  else
    for (const auto& code : groups.all()) sections.push_back({.id = std::string(code.code), .title = std::string(code.label.in(language)), .ours = true});
  sections.push_back(other_services(language));

  for (const auto& entry : entries) {
    auto places = situations_wanted ? situations_of(*entry.service, catalogue->life_situations) : groups_of(*entry.service, groups);
    if (places.empty()) places.push_back(sections.size() - 1);
    sections[places.front()].here.push_back(entry);
    for (std::size_t i = 1; i < places.size(); ++i) sections[places[i]].elsewhere.push_back(entry);
  }
  std::erase_if(sections, [](const Section& section) { return section.here.empty() && section.elsewhere.empty(); });
  for (auto& section : sections) sort_by_type(section.here, types);
  return sections;
}

}  // namespace kpss
