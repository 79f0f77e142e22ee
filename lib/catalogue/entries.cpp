#include "catalogue/entries.hpp"

#include <algorithm>

#include "text/collation.hpp"
#include "text/slug.hpp"
#include "text/time_span.hpp"

namespace kpss {
namespace {

bool comes_before(const Entry& a, const Entry& b) {
  if (const auto order = compare_czech(a.service->name, b.service->name); order != 0) return order < 0;
  if (const auto order = compare_czech(a.provider->name, b.provider->name); order != 0) return order < 0;
  return a.id() < b.id();
}

template <class Wanted>
std::vector<Entry> entries_that(const Repository& repository, Wanted wanted) {
  std::vector<Entry> entries;
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (!service.name.empty() && wanted(service)) entries.push_back({&organization, &service});
  std::stable_sort(entries.begin(), entries.end(), comes_before);
  return entries;
}

/// The municipality of the territory in which an address lies: by its code, else by its name.
const Municipality* municipality_at(const Manifest& manifest, const Address& address) {
  for (const auto& known : manifest.municipalities)
    if (address.municipality_code && known.code ? known.code->digits == address.municipality_code->digits : known.name == address.town) return &known;
  return nullptr;
}

bool is_at_seat(const Location& location) { return !location.secret && !location.address; }

const Contact* contact_of(const Entry& entry) { return entry.provider->contact ? &*entry.provider->contact : nullptr; }

}  // namespace

std::string id_of_service(const Service& service) { return service.id ? std::string(*service.id) : slug(service.name); }
std::string Entry::id() const { return std::string(id_of(*provider)) + "/" + id_of_service(*service); }

bool is_provided(const Service& service, Date day) { return !day || ((!service.from || *service.from <= day) && (!service.to || day <= *service.to)); }

std::vector<Entry> entries_on(const Repository& repository, Date day) {
  return entries_that(repository, [&](const Service& service) { return is_provided(service, day); });
}
std::vector<Entry> not_provided_on(const Repository& repository, Date day) {
  return entries_that(repository, [&](const Service& service) { return !is_provided(service, day); });
}

const Phone* phone_of(const Entry& entry) {
  if (entry.service->phone) return &*entry.service->phone;
  const auto* contact = contact_of(entry);
  return contact && contact->phone ? &*contact->phone : nullptr;
}
const Email* email_of(const Entry& entry) {
  if (entry.service->email) return &*entry.service->email;
  const auto* contact = contact_of(entry);
  return contact && contact->email ? &*contact->email : nullptr;
}
const WebAddress* web_of(const Entry& entry) {
  if (entry.service->web) return &*entry.service->web;
  return entry.provider->web ? &*entry.provider->web : nullptr;
}

std::vector<Location> locations_of(const Entry& entry) {
  auto locations = entry.service->locations;
  if (!entry.provider->address) return locations;
  if (locations.empty()) locations.emplace_back();
  for (auto& location : locations)
    if (is_at_seat(location)) location.address = entry.provider->address;
  return locations;
}

const Address* seat_of(const Organization& provider, Date day) {
  bool any_secret = false, any_told = false;
  for (const auto& service : provider.services) {
    if (!is_provided(service, day)) continue;
    if (service.locations.empty()) any_told = true;
    for (const auto& location : service.locations) (location.secret ? any_secret : any_told) = true;
  }
  return provider.address && (any_told || !any_secret) ? &*provider.address : nullptr;
}

std::vector<const Municipality*> municipalities_of(const Repository& repository, const Entry& entry) {
  const auto* manifest = repository.manifest();
  if (!manifest) return {};
  std::vector<const Municipality*> found;
  const auto add_id = [&](std::string_view id) {
    for (const auto& known : manifest->municipalities)
      if (known.id == id) found.push_back(&known);
  };
  const auto add_address = [&](const std::optional<Address>& address) {
    if (const auto* there = address ? municipality_at(*manifest, *address) : nullptr) found.push_back(there);
  };
  const auto add_seat = [&] {
    if (entry.provider->municipality) add_id(entry.provider->municipality->id);
    else add_address(entry.provider->address);
  };
  const auto& service = *entry.service;
  for (const auto& ref : service.municipalities) add_id(ref.id);
  if (service.municipalities.empty()) {
    if (service.locations.empty()) add_seat();
    for (const auto& location : service.locations) {
      if (is_at_seat(location)) add_seat();
      else if (!location.secret) add_address(location.address);
    }
  }
  std::sort(found.begin(), found.end());  // They lie in the manifest one behind the other.
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

const Confirmation* confirmation_of(const Entry& entry) {
  const auto& own = entry.service->confirmed;
  const auto& common = entry.provider->confirmed;
  const bool has_own = own && own->date, has_common = common && common->date;
  if (has_own && (!has_common || *own->date >= *common->date)) return &*own;
  return has_common ? &*common : nullptr;
}

int stale_after_months(const Repository& repository) {
  const auto* catalogue = catalogue_of(repository);
  return catalogue ? catalogue->stale_after_months.value_or(12) : 12;
}

bool is_stale(const Repository& repository, const Entry& entry, Date day) {
  const auto* confirmation = confirmation_of(entry);
  return !confirmation || TimeSpan{.months = stale_after_months(repository)}.after(*confirmation->date) < day;
}

const Catalogue* catalogue_of(const Repository& repository) { return repository.find<Catalogue>("catalogue"); }

const CatalogueEdition* edition_on(const Catalogue& catalogue, Date day) {
  const CatalogueEdition *newest = nullptr, *next = nullptr;
  for (const auto& edition : catalogue.editions) {
    if (!edition.date) continue;
    if (day && *edition.date > day) {
      if (!next || *edition.date < *next->date) next = &edition;
    } else if (!newest || *edition.date > *newest->date) {
      newest = &edition;
    }
  }
  return newest ? newest : next;
}

Date contents_day(const Repository& repository, Date day) {
  const auto* catalogue = catalogue_of(repository);
  const auto* edition = catalogue ? edition_on(*catalogue, day) : nullptr;
  return edition && day <= *edition->date ? edition->data.value_or(day) : day;
}

}  // namespace kpss
