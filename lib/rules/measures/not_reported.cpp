#include <map>
#include <set>

#include "repository/standing.hpp"
#include "rules/plans/plan_years.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr std::int64_t most_numbers = 20;

/// What the files of one year say.
struct Reported {
  const Place* first = nullptr;
  std::set<std::string_view> measures;
  bool sure = true;  ///< Everything was read and leads somewhere; else who is missing cannot be told.
  int files = 0;
};
using PlanYear = std::pair<std::string, int>;

std::map<PlanYear, Reported> all_reported(const Repository& repository) {
  std::map<PlanYear, Reported> all;
  for (const auto& monitoring : repository.all<Monitoring>()) {
    const auto plan = plan_of(monitoring);
    auto& reported = all[{std::string(plan), year_of(monitoring)}];
    if (!reported.first) reported.first = monitoring.origin.place;
    ++reported.files;
    if (!written(monitoring, &Monitoring::records) || !understood(monitoring, &Monitoring::records)) reported.sure = false;
    for (const auto& record : monitoring.records) {
      reported.measures.insert(record.measure.id);
      if (record.measure.id.empty() || find(repository, record.measure, plan) == Found::no) reported.sure = false;
    }
  }
  for (const auto& path : repository.paths()) {
    const auto place = place_of(path);
    if (place.kind != "monitoring" || !repository.unreadable(place.kind, place.id, place.plan)) continue;
    Monitoring unreadable;
    unreadable.origin.place = &place;
    all[{place.plan, year_of(unreadable)}].sure = false;
  }
  return all;
}

/// The numbers of the measures of the year that have no record, with their count.
std::pair<std::string, std::int64_t> missing(const Repository& repository, const Plan& plan, int year, const Reported& reported) {
  std::string numbers;
  std::int64_t count = 0;
  for (const auto& one : measures_of_year(repository, plan, year)) {
    const auto& measure = *one.measure;
    if (one.standing != Standing::counted || reported.measures.contains(id_of(measure))) continue;
    if (++count <= most_numbers) numbers.append(count == 1 ? "" : ", ").append(measure.number.text.empty() ? id_of(measure) : measure.number.text);
  }
  return {count > most_numbers ? numbers + ", …" : numbers, count};
}

}  // namespace

void not_reported(const Repository& repository, Reporter& report) {
  for (const auto& [plan_year, reported] : all_reported(repository)) {
    const auto& [plan, year] = plan_year;
    const auto valid = years_of(repository, plan);
    if (year == 0 || !reported.sure || !repository.plan(plan) || (valid && !valid->contains(year))) continue;
    const auto [numbers, count] = missing(repository, *repository.plan(plan), year, reported);
    if (count == 0) continue;
    const auto words = counted(count, noun::measure);
    // With a file for each realizer none of them is to blame: the finding stands at the plan.
    const auto& at = reported.files > 1 ? *repository.plan(plan)->origin.place : *reported.first;
    report.at_file(at, say("za rok {3} chybí záznam: {1} ({0})", "without a record for {3}: {2} ({0})", numbers, words.cs, words.en, year),
                   say("doplňte záznamy; do té doby se opatření počítají jako nehodnocená", "add the records; until then the measures count as not reported"));
  }
}

}  // namespace kpss::rule
