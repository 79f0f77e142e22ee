#include <algorithm>

#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

template <class T>
void check(const Service& service, const std::vector<T>& items, Reporter& report) {
  for (const auto& item : items)
    if (item.form && is_known(item, &T::form) && std::find(service.forms.begin(), service.forms.end(), *item.form) == service.forms.end())
      report.at(item, &T::form, say("služba formu `{}` nemá", "the service has no form `{}`", option_of(*item.form).code),
                say("doplňte formu do `forms`, nebo zde uveďte jednu z těch, které služba má", "add the form to `forms`, or name one here that the service has"));
}

}  // namespace

void form_not_provided(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) {
      if (service.forms.empty() || !all_understood(service, &Service::forms)) continue;
      check(service, service.hours, report);
      check(service, service.capacity, report);
    }
}

}  // namespace kpss::rule
