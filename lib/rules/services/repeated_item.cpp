#include <map>

#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// What tells one place from another; empty where nothing does.
std::string place_of(const Location& location) {
  if (!location.address || location.address->town.empty()) return {};
  return fmt::format("{}\n{}\n{}\n{}", location.name.value_or(""), location.address->street.value_or(""), location.address->town, location.address->part.value_or(""));
}

void see_locations(const Service& service, Reporter& report) {
  std::map<std::string, const Location*> first;
  for (const auto& location : service.locations) {
    const auto place = place_of(location);
    if (place.empty()) continue;
    if (const auto [earlier, is_new] = first.emplace(place, &location); !is_new)
      report.at(location, say("totéž místo už služba má", "the service has this place already"), say("ponechte jen jeden záznam", "keep only one record"))
          .notes.push_back({where(*earlier->second), say("poprvé zapsáno zde", "first written here")});
  }
}

}  // namespace

/// Places alone; lists of texts, codes and references are looked at while they are read.
void repeated_item(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) see_locations(service, report);
}

}  // namespace kpss::rule
