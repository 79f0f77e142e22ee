#include <algorithm>

#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

// What was written counts, be it understood or not.
template <class T>
bool is_reached(const T& contact) { return written(contact, &T::phone) || written(contact, &T::email); }

bool is_reached(const Service& service) {
  const auto here = [](const Location& location) { return is_reached<Location>(location) || written(location, &Location::address); };
  return is_reached<Service>(service) || written(service, &Service::web) || !all_understood(service, &Service::locations) || !all_understood(service, &Service::contacts) ||
         std::any_of(service.locations.begin(), service.locations.end(), here) || std::any_of(service.contacts.begin(), service.contacts.end(), is_reached<Contact>);
}

bool is_reached(const Organization& organization) {
  return written(organization, &Organization::web) || written(organization, &Organization::address) || written(organization, &Organization::data_box) ||
         (written(organization, &Organization::contact) && (!organization.contact || is_reached<Contact>(*organization.contact)));
}

}  // namespace

void unreachable_service(const Repository& repository, Reporter& report) {
  if (!catalogue_of(repository)) return;
  for (const auto& organization : repository.all<Organization>()) {
    if (is_reached(organization)) continue;
    for (const auto& service : organization.services)
      if (!service.name.empty() && is_surely_provided(service, report.today()) && !is_reached(service))
        report.at(service, &Service::name, say("službu z adresáře nelze kontaktovat ani najít", "nobody can reach or find the service by the directory"),
                  say("doplňte `phone`, `email`, `web` nebo místo s adresou službě, nebo `contact` organizaci", "add `phone`, `email`, `web` or a location with an address to the service, or a `contact` to the organisation"));
  }
}

}  // namespace kpss::rule
