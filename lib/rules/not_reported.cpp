#include <map>
#include <set>

#include "rules/plan_years.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr std::size_t most_numbers = 20;

/// What the files of one year say.
struct Reported {
  const Place* first = nullptr;
  std::set<std::string_view> measures;
  bool sure = true;  ///< Everything was read and leads somewhere; else who is missing cannot be told.
};
using Years = std::map<int, Reported>;

Years years_of_monitoring(const Repository& repository, std::string_view plan) {
  Years years;
  for (const auto& monitoring : repository.all<Monitoring>()) {
    if (plan_of(monitoring) != plan) continue;
    auto& year = years[year_of(monitoring)];
    if (!year.first) year.first = monitoring.origin.place;
    if (!written(monitoring, &Monitoring::records) || !understood(monitoring, &Monitoring::records)) year.sure = false;
    for (const auto& record : monitoring.records) {
      year.measures.insert(record.measure.id);
      if (record.measure.id.empty() || find(repository, record.measure, plan) == Found::no) year.sure = false;
    }
  }
  for (const auto& path : repository.paths()) {
    const auto place = place_of(path);
    if (place.kind != "monitoring" || place.plan != plan || !repository.unreadable(place.kind, place.id, plan)) continue;
    Monitoring unreadable;
    unreadable.origin.place = &place;
    years[year_of(unreadable)].sure = false;
  }
  return years;
}

}  // namespace

void not_reported(const Repository& repository, Reporter& report) {
  for (const auto& plan : repository.all<Plan>()) {
    const auto valid = years_of(repository, id_of(plan));
    for (const auto& [year, reported] : years_of_monitoring(repository, id_of(plan))) {
      if (year == 0 || !reported.sure || (valid && !valid->contains(year))) continue;
      std::string numbers;
      std::size_t missing = 0;
      for (const auto& measure : repository.all<Measure>()) {
        if (plan_of(measure) != id_of(plan) || reported.measures.contains(id_of(measure))) continue;
        if (++missing <= most_numbers) numbers.append(numbers.empty() ? "" : ", ").append(measure.number.text.empty() ? id_of(measure) : measure.number.text);
      }
      if (missing == 0) continue;
      if (missing > most_numbers) numbers += ", …";
      const auto count = counted(static_cast<std::int64_t>(missing), noun::measure);
      report.at_file(*reported.first, say("bez záznamu: {1} ({0})", "without a record: {2} ({0})", numbers, count.cs, count.en),
                     say("doplňte záznamy; dokud chybí, počítají se jako nehodnocená", "add the records; until then the measures count as not reported"));
    }
  }
}

}  // namespace kpss::rule
