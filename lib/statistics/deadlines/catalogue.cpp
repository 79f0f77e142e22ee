// The directory of services: what providers are to confirm again, and the editions that are to come.

#include <algorithm>

#include "catalogue/entries.hpp"
#include "statistics/deadlines/sources.hpp"
#include "text/time_span.hpp"

namespace kpss {
namespace {

/// The day for which an edition gathers data.
Date data_day(const CatalogueEdition& edition) { return edition.data.value_or(edition.date.value_or(Date{})); }

/// What nobody ever confirmed is wanted for the newest edition; without one there is no such day.
Date first_due(const Catalogue& catalogue) {
  const auto* edition = edition_on(catalogue, {});
  return edition ? data_day(*edition) : Date{};
}

/// When something of a provider is to be confirmed first.
struct Due {
  Date day;
  bool at_once = false;
  Date until;
};

class Asked {
 public:
  Asked(TimeSpan lasts, Date first, Date newest) : lasts_(lasts), first_(first), newest_(newest) {}

  /// Neither a day nor at once where the provider provides nothing that could be confirmed.
  Due of(const Organization& provider) const {
    Due due;
    bool for_ever = false;
    for (const auto& service : provider.services) {
      const auto* last = confirmation_of({&provider, &service});
      if (const auto day = last ? lasts_.after(*last->date) : first_) {
        if (is_provided(service, day) && (!due.day || day < due.day)) due.day = day;
      } else if (!service.to || newest_ <= *service.to) {
        due.at_once = true;
        for_ever = for_ever || !service.to;
        due.until = for_ever ? Date{} : std::max(due.until, *service.to);
      }
    }
    if (due.at_once) due.day = {};
    return due;
  }

 private:
  TimeSpan lasts_;
  Date first_, newest_;
};

}  // namespace

void catalogue_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  const auto* catalogue = catalogue_of(repository);
  if (!catalogue) return;
  for (const auto& edition : catalogue->editions)
    found.push_back({.day = edition.date.value_or(Date{}), .kind = DeadlineKind::edition, .what = fmt::format("{}, {}", catalogue->title, edition.name), .record = std::string(id_of(*catalogue)), .at = where(edition), .passes = true});
  const Asked asked({.months = stale_after_months(repository)}, first_due(*catalogue), newest_date(repository));
  // One line for a provider, since it is asked of all its services at once.
  for (const auto& provider : repository.all<Organization>()) {
    const auto due = asked.of(provider);
    found.push_back({.day = due.day, .kind = DeadlineKind::confirmation, .what = provider.short_name.value_or(provider.name), .who = provider.contact ? provider.contact->function : std::string(), .record = std::string(id_of(provider)), .at = where(provider, &Organization::confirmed), .until = due.until, .at_once = due.at_once});
  }
}

}  // namespace kpss
