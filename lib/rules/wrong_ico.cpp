#include "rules/reporter.hpp"

namespace kpss::rule {

void wrong_ico(const Organization& organization, const Repository&, Reporter& report) {
  if (organization.ico && !check_digit_fits(*organization.ico))
    report.at(organization, &Organization::ico, say("kontrolní číslice IČO `{}` nesouhlasí", "the check digit of the IČO `{}` does not fit", organization.ico->digits),
              say("ověřte IČO v registru ARES", "look the IČO up in the ARES register"));
}

}  // namespace kpss::rule
