#include "rules/reporter.hpp"

namespace kpss::rule {

void prices_of_free_service(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (service.free_of_charge && !service.prices.empty())
        report.at(service, &Service::prices, say("služba má ceny, a přitom je podle `free_of_charge` zdarma", "the service has prices, and by `free_of_charge` it is free"),
                  say("smažte jedno z nich; co je i u bezplatné služby placené, napište do `prices_note`", "delete one of them; what is paid for in a free service goes to `prices_note`"));
}

}  // namespace kpss::rule
