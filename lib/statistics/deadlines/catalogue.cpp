// The directory of services: what providers are to confirm again, and the editions that are to come.

#include "catalogue/entries.hpp"
#include "statistics/deadlines/sources.hpp"
#include "text/time_span.hpp"

namespace kpss {
namespace {

/// The day for which an edition gathers data.
Date data_day(const CatalogueEdition& edition) { return edition.data.value_or(edition.date.value_or(Date{})); }

/// What nobody ever confirmed is wanted for the newest edition; without one it is wanted at once.
Date first_due(const Repository& repository, const Catalogue& catalogue) {
  const auto* edition = edition_on(catalogue, {});
  return edition ? data_day(*edition) : newest_date(repository);
}

/// The first day on which something of a provider is to be confirmed; none where it provides nothing by then.
Date due_day(const Organization& provider, const TimeSpan& lasts, Date first) {
  Date earliest;
  for (const auto& service : provider.services) {
    const auto* last = confirmation_of({&provider, &service});
    const auto day = last ? lasts.after(*last->date) : first;
    if (day && is_provided(service, day) && (!earliest || day < earliest)) earliest = day;
  }
  return earliest;
}

}  // namespace

void catalogue_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  const auto* catalogue = catalogue_of(repository);
  if (!catalogue) return;
  for (const auto& edition : catalogue->editions)
    found.push_back({.day = edition.date.value_or(Date{}), .kind = DeadlineKind::edition, .what = fmt::format("{}, {}", catalogue->title, edition.name), .record = std::string(id_of(*catalogue)), .at = where(edition), .passes = true});
  const TimeSpan lasts{.months = stale_after_months(repository)};
  const auto first = first_due(repository, *catalogue);
  // One line for a provider, since it is asked of all its services at once.
  for (const auto& provider : repository.all<Organization>())
    found.push_back({.day = due_day(provider, lasts, first), .kind = DeadlineKind::confirmation, .what = provider.short_name.value_or(provider.name), .who = provider.contact ? provider.contact->function : std::string(), .record = std::string(id_of(provider)), .at = where(provider, &Organization::confirmed)});
}

}  // namespace kpss
