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

}  // namespace

Blocks schedule_figures(const Wording& wording, const Process& process) {
  Gantt gantt{.name = fmt::format("schedule-{}", slug(id_of(process))), .title = wording.text(words::schedule_chart_of, wording.theirs(process.title)), .language = wording.language, .from = first(process.from), .to = last(process.to), .bars = {}};
  if (process.kind == ProcessKind::activity_plan) gantt.unit = TimeUnit::quarters;
  for (const auto& phase : process.phases) {
    gantt.bars.push_back({.label = wording.theirs(phase.title), .from = first(phase.from), .to = last(phase.to), .heading = true});
    for (const auto& activity : phase.activities) gantt.bars.push_back(bar_of(wording, activity));
  }
  if (!process.phases.empty() && !process.activities.empty()) gantt.bars.push_back({.label = wording.text(words::schedule_other), .from = gantt.from, .to = gantt.to, .heading = true});
  for (const auto& activity : process.activities) gantt.bars.push_back(bar_of(wording, activity));
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
