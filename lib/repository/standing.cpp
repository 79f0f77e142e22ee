#include "repository/standing.hpp"

#include <algorithm>
#include <map>

namespace kpss {
namespace {

constexpr StandingRow table[] = {
    {Standing::not_added_yet, "not-added-yet", {"doplněno až později", "added later"}},
    {Standing::dropped, "dropped", {"vypuštěno z plánu", "dropped from the plan"}},
    {Standing::cancelled_earlier, "cancelled-earlier", {"zrušeno v dřívějším roce", "cancelled in an earlier year"}},
    {Standing::not_begun, "not-begun", {"podle harmonogramu ještě nezačalo", "not begun by its schedule"}},
    {Standing::over, "over", {"podle harmonogramu už skončilo", "over by its schedule"}},
};

/// The records of a measure by year.
using Records = std::map<int, const MonitoringRecord*>;

std::map<std::string_view, Records> records_of(const Repository& repository, std::string_view plan) {
  std::map<std::string_view, Records> records;
  for (const auto& monitoring : repository.all<Monitoring>())
    if (plan_of(monitoring) == plan && year_of(monitoring) != 0)
      for (const auto& record : monitoring.records) records[record.measure.id].emplace(year_of(monitoring), &record);
  return records;
}

Records records_of(const Repository& repository, const Measure& measure) {
  Records records;
  for (const auto& monitoring : repository.all<Monitoring>())
    if (plan_of(monitoring) == plan_of(measure) && year_of(monitoring) != 0)
      for (const auto& record : monitoring.records)
        if (record.measure.id == id_of(measure)) records.emplace(year_of(monitoring), &record);
  return records;
}

/// The day on which a year is measured: its last one, or the last one of the plan.
Date measuring_day(const Plan& plan, int year) {
  const Date last{year, 12, 31};
  return plan.period && plan.period->to && plan.period->to < last ? plan.period->to : last;
}

bool is_cancelled(const MonitoringRecord* record) { return record && record->status == Status::cancelled; }

Standing without_record(const Plan& plan, const Measure& measure, int year, const MonitoringRecord* earlier) {
  const auto day = measuring_day(plan, year);
  if (measure.added && *measure.added && *measure.added > day) return Standing::not_added_yet;
  if (measure.dropped && *measure.dropped && *measure.dropped <= day) return Standing::dropped;
  if (is_cancelled(earlier)) return Standing::cancelled_earlier;
  if (!measure.schedule) return Standing::counted;
  const auto& [origin, from, to, words] = *measure.schedule;
  if (from && *from && from->first() > Date{year, 12, 31}) return Standing::not_begun;
  if (to && *to && to->last() < Date{year, 1, 1}) return Standing::over;
  return Standing::counted;
}

MeasureOfYear in_year(const Plan& plan, const Measure& measure, const Records& records, int year) {
  const MonitoringRecord *now = nullptr, *earlier = nullptr;
  for (const auto& [of, record] : records) {
    if (of == year) now = record;
    if (of < year) earlier = record;
  }
  // Who reports year after year that a measure is cancelled cancels it once.
  const auto reported = is_cancelled(now) && is_cancelled(earlier) ? Standing::cancelled_earlier : Standing::counted;
  return {&measure, now, year, now ? reported : without_record(plan, measure, year, earlier)};
}

bool holds(const Plan& plan, int year) { return !plan.period || !plan.period->from || !plan.period->to || (plan.period->from.year <= year && year <= plan.period->to.year); }

}  // namespace

std::span<const StandingRow> standings() { return table; }

const StandingRow& row_of(Standing standing) {
  return *std::find_if(std::begin(table), std::end(table), [&](const StandingRow& row) { return row.standing == standing; });
}

std::vector<MeasureOfYear> measures_of_year(const Repository& repository, const Plan& plan, int year) {
  std::vector<MeasureOfYear> measures;
  if (!holds(plan, year)) return measures;
  const auto all = records_of(repository, id_of(plan));
  for (const auto& measure : repository.all<Measure>()) {
    if (plan_of(measure) != id_of(plan)) continue;
    const auto found = all.find(id_of(measure));
    measures.push_back(in_year(plan, measure, found == all.end() ? Records() : found->second, year));
  }
  return measures;
}

std::vector<MeasureOfYear> years_of(const Repository& repository, const Plan& plan, const Measure& measure, int until) {
  std::vector<MeasureOfYear> years;
  if (!plan.period || !plan.period->from) return years;
  const auto records = records_of(repository, measure);
  for (int year = plan.period->from.year; year <= until && holds(plan, year); ++year) years.push_back(in_year(plan, measure, records, year));
  return years;
}

std::vector<MeasureOfYear> measures_at_last(const Repository& repository, const Plan& plan) {
  std::vector<MeasureOfYear> measures;
  const auto all = records_of(repository, id_of(plan));
  for (const auto& measure : repository.all<Measure>()) {
    if (plan_of(measure) != id_of(plan)) continue;
    const auto found = all.find(id_of(measure));
    const auto [year, record] = found == all.end() ? std::pair<const int, const MonitoringRecord*>{0, nullptr} : *found->second.rbegin();
    measures.push_back({&measure, record, year, measure.dropped && *measure.dropped ? Standing::dropped : Standing::counted});
  }
  return measures;
}

}  // namespace kpss
