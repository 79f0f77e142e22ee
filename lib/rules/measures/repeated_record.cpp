#include <map>
#include <tuple>

#include "rules/reporter.hpp"

namespace kpss::rule {

void repeated_record(const Repository& repository, Reporter& report) {
  std::map<std::tuple<std::string_view, int, std::string_view>, const MonitoringRecord*> first;
  for (const auto& monitoring : repository.all<Monitoring>()) {
    const auto year = year_of(monitoring);
    if (year == 0) continue;
    for (const auto& record : monitoring.records) {
      if (record.measure.id.empty()) continue;
      const auto [earlier, is_new] = first.emplace(std::tuple(plan_of(monitoring), year, std::string_view(record.measure.id)), &record);
      if (is_new) continue;
      report
          .at(record, &MonitoringRecord::measure, say("opatření `{0}` už má za rok {1} záznam", "the measure `{0}` already has a record for {1}", record.measure.id, year),
              say("spojte je v jeden, nebo opravte označení opatření", "join them into one, or correct the id of the measure"))
          .notes.push_back({where(*earlier->second, &MonitoringRecord::measure), say("první záznam je zde", "the first record is here")});
    }
  }
}

}  // namespace kpss::rule
