// The activities of a year by quarter. One that goes on over several stands in the first of them.

#include <algorithm>
#include <map>

#include "documents/lines.hpp"
#include "documents/schedule/parts.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

/// Year and number from 1; what has no day stands behind all others.
using Quarter = std::pair<int, int>;
constexpr Quarter no_quarter{10'000, 0};

Date begin_of(const Activity& activity) { return activity.from ? activity.from->first() : activity.to ? activity.to->first() : Date{}; }

Quarter quarter_of(const Activity& activity) {
  const auto begin = begin_of(activity);
  return begin ? Quarter{begin.year, (begin.month + 2) / 3} : no_quarter;
}

std::string title_of(const Wording& wording, const Quarter& quarter) {
  constexpr std::string_view roman[] = {"I", "II", "III", "IV"};
  if (quarter == no_quarter) return wording.text(words::schedule_no_day);
  return wording.text(words::schedule_quarter, roman[quarter.second - 1], quarter.first, quarter.second);
}

}  // namespace

Blocks schedule_quarters(const Wording& wording, const Process& process) {
  std::map<Quarter, std::vector<const Activity*>> quarters;
  for (const auto* activity : activities_of(process)) quarters[quarter_of(*activity)].push_back(activity);
  if (quarters.empty()) return {};
  Blocks blocks{Heading{1, "quarters", {wording.text(words::schedule_quarters)}}};
  append(blocks, schedule_figures(wording, process));
  for (auto& [quarter, activities] : quarters) {
    std::stable_sort(activities.begin(), activities.end(), [](const Activity* a, const Activity* b) { return begin_of(*a) < begin_of(*b); });
    blocks.push_back(Heading{2, quarter == no_quarter ? "no-quarter" : fmt::format("quarter-{}-{}", quarter.first, quarter.second), {title_of(wording, quarter)}});
    blocks.push_back(activities_table(wording, activities, process));
  }
  return blocks;
}

}  // namespace kpss
