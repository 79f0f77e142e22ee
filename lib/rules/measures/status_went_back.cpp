#include "rules/measures/histories.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void status_went_back(const Repository& repository, Reporter& report) {
  for (const auto& [earlier, later, year] : unexplained_steps_back(repository)) {
    const auto before = option_of(*earlier->status), now = option_of(*later->status);
    report
        .at(*later, &MonitoringRecord::status, say("stav se z `{}` ({}) vrátil na `{}` a chybí důvod", "the status went back from `{}` ({}) to `{}` without a reason", before.code, year, now.code),
            say("doplňte `reason`, nebo opravte jeden z obou stavů", "add `reason`, or correct one of the two statuses"))
        .notes.push_back({where(*earlier, &MonitoringRecord::status), say("dřívější stav je zde", "the earlier status is here")});
  }
}

}  // namespace kpss::rule
