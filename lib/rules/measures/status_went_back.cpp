#include "rules/measures/histories.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void status_went_back(const Repository& repository, Reporter& report) {
  for (const auto& [earlier, later, year, plan] : unexplained_steps_back(repository)) {
    const auto before = option_of(*earlier->status), now = option_of(*later->status);
    const auto since = plan.empty() ? say("{}", "{}", year) : say("{} v plánu `{}`", "{} in the plan `{}`", year, plan);
    report
        .at(*later, &MonitoringRecord::status, say("stav se z `{0}` ({1}) vrátil na `{3}` a chybí důvod", "the status went back from `{0}` ({2}) to `{3}` without a reason", before.code, since.cs, since.en, now.code),
            say("doplňte `reason`, nebo opravte jeden z obou stavů", "add `reason`, or correct one of the two statuses"))
        .notes.push_back({where(*earlier, &MonitoringRecord::status), say("dřívější stav je zde", "the earlier status is here")});
  }
}

}  // namespace kpss::rule
