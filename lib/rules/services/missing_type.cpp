#include "rules/known.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void missing_type(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (service.register_number && is_known(service, &Service::register_number) && !written(service, &Service::type))
        report.at(service, &Service::register_number, say("služba má číslo registrace, a nemá druh", "the service has a register number, and no type"),
                  say("doplňte `type`: paragraf zákona č. 108/2006 Sb., pod kterým je registrovaná", "add `type`: the section of Act 108/2006 Coll. under which it is registered"));
}

}  // namespace kpss::rule
