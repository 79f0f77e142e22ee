#pragma once

// The services of a day with who provides them, as every directory lists them: in Czech alphabetical order, each once. What a service does not say
// of itself, its organization says for it.
//
//   for (const Entry& entry : entries_on(repository, day))
//     entry.id() == "msss/pecovatelska-sluzba", phone_of(entry), is_stale(repository, entry, day)

#include <span>
#include <string>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

struct Entry {
  const Organization* provider = nullptr;
  const Service* service = nullptr;

  /// Never changes while provider and service keep their ids: `msss/pecovatelska-sluzba`.
  std::string id() const;
};

/// The id of a service within its organization: its own, else one made of its name.
std::string id_of_service(const Service& service);

/// Whether a service is provided on a day: it has begun and has not ended. Where the day is not known, everything is.
bool is_provided(const Service& service, Date day);

/// Services that are provided on a day, by name, then by provider. Those without a name are left out (a finding tells of them).
std::vector<Entry> entries_on(const Repository& repository, Date day);
/// Services that ended before a day or begin after it, in the same order.
std::vector<Entry> not_provided_on(const Repository& repository, Date day);

// What holds for an entry ---------------------------------------------------------------------------------------------------

const Phone* phone_of(const Entry& entry);
const Email* email_of(const Entry& entry);
const WebAddress* web_of(const Entry& entry);
/// Its own locations, else the seat of the provider if that has an address. One that is neither secret nor says its address is at the seat.
std::vector<Location> locations_of(const Entry& entry);
/// The address of a provider, unless all places of its services of a day are secret: people would take it for one of them.
const Address* seat_of(const Organization& provider, Date day);
/// Municipalities of the territory where it works: its own, else those of its locations that are not secret; in the order of the manifest. What stands at the seat
/// is in the municipality that its provider names, else in that of the seat's address.
std::vector<const Municipality*> municipalities_of(const Repository& repository, const Entry& entry);

// Freshness -----------------------------------------------------------------------------------------------------------------

/// The newer one of what the service and its organization say; nothing where neither says a day.
const Confirmation* confirmation_of(const Entry& entry);
/// After so many months without a confirmation an entry is stale: what `catalogue.yaml` says, else 12.
int stale_after_months(const Repository& repository);
/// Whether it was never confirmed, or too long before the day.
bool is_stale(const Repository& repository, const Entry& entry, Date day);

/// The directory's own file, if there is one.
const Catalogue* catalogue_of(const Repository& repository);
/// The newest edition that was published by a day, else the first to come; nothing where no edition has a date. Where the day is not known, the newest of all.
const CatalogueEdition* edition_on(const Catalogue& catalogue, Date day);
/// The day whose services the printed directory of a day holds: up to the day of its edition that on which its data were closed, later the day itself.
Date contents_day(const Repository& repository, Date day);

}  // namespace kpss
