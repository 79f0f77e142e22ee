#include <algorithm>

#include "documents/gantt.hpp"
#include "documents/schedule/parts.hpp"
#include "text/slug.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

Date first(const std::optional<Moment>& moment) { return moment ? moment->first() : Date{}; }
Date last(const std::optional<Moment>& moment) { return moment ? moment->last() : Date{}; }

GanttBar bar_of(const Wording& wording, const Activity& activity) {
  GanttBar bar{.label = wording.theirs(activity.title), .from = first(activity.from), .to = last(activity.to), .done = activity.done};
  // A deadline is one day, or the last of a month that nobody knows more of.
  bar.milestone = bar.to && (!bar.from || bar.from == bar.to);
  if (!bar.from && activity.to && activity.to->day == 0) bar.from = first(activity.to), bar.milestone = false;
  return bar;
}

/// What belongs to no phase, from its first day to its last.
GanttBar others_of(const Wording& wording, const std::vector<GanttBar>& bars) {
  GanttBar heading{.label = wording.text(words::schedule_other), .heading = true};
  for (const auto& bar : bars)
    for (const auto day : {bar.from, bar.to}) {
      if (day && (!heading.from || day < heading.from)) heading.from = day;
      heading.to = std::max(heading.to, day);
    }
  return heading;
}

}  // namespace

Blocks schedule_figures(const Wording& wording, const Process& process) {
  Gantt gantt{.name = fmt::format("schedule-{}", slug(id_of(process))), .title = wording.text(words::schedule_chart_of, wording.theirs(process.title)), .language = wording.language, .from = first(process.from), .to = last(process.to), .bars = {}};
  if (process.kind == ProcessKind::activity_plan) gantt.unit = TimeUnit::quarters;
  for (const auto& phase : process.phases) {
    gantt.bars.push_back({.label = wording.theirs(phase.title), .from = first(phase.from), .to = last(phase.to), .heading = true});
    for (const auto& activity : phase.activities) gantt.bars.push_back(bar_of(wording, activity));
  }
  std::vector<GanttBar> others;
  for (const auto& activity : process.activities) others.push_back(bar_of(wording, activity));
  if (!process.phases.empty() && !others.empty()) gantt.bars.push_back(others_of(wording, others));
  gantt.bars.insert(gantt.bars.end(), others.begin(), others.end());
  Blocks blocks;
  if (gantt.bars.empty()) return blocks;
  for (auto& figure : gantt_charts(gantt)) blocks.push_back(std::move(figure));
  return blocks;
}

Blocks schedule_chart(const Wording& wording, const Process& process) {
  auto figures = schedule_figures(wording, process);
  if (!figures.empty()) figures.insert(figures.begin(), Heading{1, "chart", {wording.text(words::schedule_chart)}});
  return figures;
}

}  // namespace kpss
