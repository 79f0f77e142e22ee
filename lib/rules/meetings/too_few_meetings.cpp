#include <algorithm>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/misread.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

bool existed_all(int year, const Group& group) { return (!group.established || *group.established <= Date{year, 1, 1}) && (!group.ended || *group.ended >= Date{year, 12, 31}); }

/// "2018 (3), 2019 (0)": the complete years with fewer meetings than that, from the first year with a record on.
std::string poor_years(const Group& group, const std::vector<const Meeting*>& meetings, int least, Date today) {
  std::string years;
  for (int year = meetings.front()->date.year; year < today.year; ++year) {
    const auto count = std::count_if(meetings.begin(), meetings.end(), [&](const Meeting* meeting) { return meeting->date.year == year && held(*meeting); });
    if (existed_all(year, group) && count < least) years.append(years.empty() ? "" : ", ").append(fmt::format("{} ({})", year, count));
  }
  return years;
}

}  // namespace

void too_few_meetings(const Repository& repository, Reporter& report) {
  if (!all_meetings_known(repository)) return;
  for (const auto& group : repository.all<Group>()) {
    const auto meetings = meetings_of(group, repository);
    if (!group.statute || !group.statute->meetings_per_year || meetings.empty() || misread(group, &Group::established) || misread(group, &Group::ended)) continue;
    const int least = *group.statute->meetings_per_year;
    const auto years = poor_years(group, meetings, least, report.today());
    if (years.empty()) continue;
    const auto asked = counted(least, noun::meeting);
    report.at(*group.statute, &Statute::meetings_per_year, say("statut žádá {0} za rok, zapsáno jich je méně: {2}", "the statute asks for {1} a year, fewer are recorded: {2}", asked.cs, asked.en, years),
              say("doplňte chybějící jednání; zanikla-li skupina, doplňte `ended`", "add the missing meetings; if the group has ended, add `ended`"));
  }
}

}  // namespace kpss::rule
