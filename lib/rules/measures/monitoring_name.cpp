#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {

void monitoring_name(const Monitoring& monitoring, const Repository& repository, Reporter& report) {
  const auto id = id_of(monitoring), plan = plan_of(monitoring);
  const auto slash = std::min(id.find('/'), id.size());
  const auto year = id.substr(0, slash);
  // A name that is no id at all is reported as a bad file name.
  if (is_id(year) && year_of(monitoring) == 0)
    report.at_file(*monitoring.origin.place, say("`{}` není rok", "`{}` is not a year", year),
                   say("monitoring se jmenuje podle roku: `2018.yaml`, nebo `2018/charita.yaml`", "monitoring is named after its year: `2018.yaml` or `2018/charita.yaml`"));
  if (slash == id.size()) return;
  const Ref<Realizer> realizer{std::string(id.substr(slash + 1))};
  if (!is_id(realizer.id) || find(repository, realizer, plan) != Found::no) return;
  const auto cure = did_you_mean(realizer.id, candidates(repository, Type<Realizer>{}, plan));
  report.at_file(*monitoring.origin.place, say("realizátor `{}` neexistuje", "no realizer `{}`", realizer.id),
                 cure ? cure->words : say("soubor se jmenuje podle organizace, skupiny nebo realizátora plánu", "the file is named after an organisation, a group or a realizer of the plan"));
}

}  // namespace kpss::rule
