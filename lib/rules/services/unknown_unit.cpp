#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void unknown_unit(const Repository& repository, Reporter& report) {
  const KnownCodes known(repository, capacity_unit_codes);
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      for (const auto& capacity : service.capacity)
        if (!capacity.unit.empty() && !known.has(capacity.unit))
          report.at(capacity, &ServiceCapacity::unit, say("jednotka kapacity `{}` není v číselníku", "no code list has the unit of capacity `{}`", seen(capacity.unit)), known.cure(capacity.unit));
}

}  // namespace kpss::rule
