#include "exchange/published.hpp"

#include <algorithm>

#include "catalogue/sections.hpp"
#include "text/collation.hpp"

namespace kpss {
namespace {

/// Of a secret place only how to call it: its name, the stop in front of it and the way in would say where it is.
Location without_secrets(const Location& location) {
  if (!location.secret) return location;
  Location place;
  place.secret = true;
  place.phone = location.phone;
  place.email = location.email;
  return place;
}

std::vector<Ref<LifeSituation>> situations_of(const Catalogue* catalogue, const Service& service) {
  if (!catalogue) return service.life_situations;
  std::vector<Ref<LifeSituation>> found;
  for (const auto& situation : catalogue->life_situations)
    if (belongs_to(service, situation)) found.push_back({situation.id});
  return found;
}

template <class T>
std::optional<T> copied(const T* value) {
  return value ? std::optional(*value) : std::nullopt;
}

PublishedService published(const Directory& directory, const Catalogue* catalogue, const Entry& entry) {
  PublishedService one{entry, entry.id(), *entry.service};
  auto& service = one.service;
  service.id = id_of_service(*entry.service);
  service.phone = copied(phone_of(entry));
  service.email = copied(email_of(entry));
  service.web = copied(web_of(entry));
  one.at_seat = service.locations.empty();
  service.locations = locations_of(entry);
  for (auto& location : service.locations) location = without_secrets(location);
  service.life_situations = situations_of(catalogue, *entry.service);
  service.confirmed = copied(confirmation_of(entry));
  if (!is_provided(service, directory.day)) one.standing = service.to && *service.to < directory.day ? Standing::ended : Standing::not_yet;
  one.stale = is_stale(directory.repository, entry, directory.day);
  return one;
}

void add(Directory& directory, const std::vector<Entry>& entries) {
  const auto* catalogue = catalogue_of(directory.repository);
  for (const auto& entry : entries) {
    directory.services.push_back(published(directory, catalogue, entry));
    directory.providers.push_back(entry.provider);
  }
}

Directory sorted(Directory directory) {
  auto& providers = directory.providers;
  std::sort(providers.begin(), providers.end());
  providers.erase(std::unique(providers.begin(), providers.end()), providers.end());
  std::stable_sort(providers.begin(), providers.end(), [](const auto* a, const auto* b) { return compare_czech(a->name, b->name) < 0; });
  return directory;
}

}  // namespace

std::string title_of(const Repository& repository, Language language) {
  constexpr Phrase a_directory{"Adresář sociálních služeb", "Directory of social services"};
  const auto* catalogue = catalogue_of(repository);
  return catalogue && !catalogue->title.empty() ? catalogue->title : std::string(a_directory.in(language));
}

std::string publisher_of(const Repository& repository) {
  const auto* catalogue = catalogue_of(repository);
  const auto* manifest = repository.manifest();
  return catalogue && catalogue->publisher ? *catalogue->publisher : manifest ? manifest->name : std::string();
}

Directory directory_on(const Repository& repository, Date day) {
  Directory directory{repository, day, {}, {}};
  add(directory, entries_on(repository, day));
  return sorted(std::move(directory));
}

Directory whole_directory(const Repository& repository, Date day) {
  Directory directory{repository, day, {}, {}};
  add(directory, entries_on(repository, day));
  add(directory, not_provided_on(repository, day));
  return sorted(std::move(directory));
}

}  // namespace kpss
