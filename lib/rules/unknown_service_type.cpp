#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void unknown_service_type(const Repository& repository, Reporter& report) {
  const KnownCodes known(repository, service_type_codes);
  const auto check = [&](yaml::View at, const std::string& type) {
    if (!type.empty() && !known.has(type))
      report.at(at, say("zákon č. 108/2006 Sb. nemá druh služby `{}`", "Act 108/2006 Coll. has no type of service `{}`", seen(type)), known.cure(type));
  };
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (service.type) check(node_of(service, &Service::type), *service.type);
  for (const auto& measure : repository.all<Measure>())
    for (const auto& service : measure.services) check(node_of(service, &MeasureService::type), service.type);
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& situation : catalogue.life_situations)
      for (std::size_t i = 0; i < situation.types.size(); ++i) check(node_of(situation, &LifeSituation::types, i), situation.types[i]);
}

}  // namespace kpss::rule
