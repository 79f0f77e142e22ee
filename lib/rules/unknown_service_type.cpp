#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void unknown_service_type(const Repository& repository, Reporter& report) {
  const KnownCodes known(repository, service_type_codes);
  const auto check = [&](const auto& service, auto member, const std::string& type) {
    if (!type.empty() && !known.has(type))
      report.at(service, member, say("zákon č. 108/2006 Sb. nemá druh služby `{}`", "Act 108/2006 Coll. has no type of service `{}`", seen(type)), known.cure(type));
  };
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (service.type) check(service, &Service::type, *service.type);
  for (const auto& measure : repository.all<Measure>())
    for (const auto& service : measure.services) check(service, &MeasureService::type, service.type);
}

}  // namespace kpss::rule
