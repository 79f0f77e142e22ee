#pragma once

// A schedule as a picture: phases, activities and milestones on an axis of time, in the look of the other charts. Readable in grey
// print: phases are bars between two posts, activities framed bars, milestones diamonds; what is done is solid and ticked.
//
//   Gantt gantt{.name = "harmonogram", .title = "Harmonogram tvorby plánu", .bars = {
//       {.label = "Příprava", .from = {2018, 1, 1}, .to = {2018, 3, 31}, .heading = true},
//       {.label = "Dotazníky", .from = {2018, 1, 15}, .to = {2018, 2, 28}, .done = Date{2018, 2, 26}},
//       {.label = "Schválení", .from = {2018, 3, 28}, .to = {2018, 3, 28}, .milestone = true}}};
//   for (Figure& figure : gantt_charts(gantt)) document.blocks.push_back(std::move(figure));

#include <optional>
#include <string>
#include <vector>

#include "documents/blocks.hpp"

namespace kpss {

struct GanttBar {
  std::string label;
  Date from = {};  ///< One of the two may be unknown: then the bar is one day long. Both unknown: the row says so.
  Date to = {};    ///< Included.
  std::string style = {};  ///< That of a status, as in chart.hpp; empty: by what the bar is.
  bool milestone = false;  ///< Stands at `to`.
  bool heading = false;
  std::optional<Date> done = {};
};

enum class TimeUnit { months,
                      quarters,
                      years };

struct Gantt {
  std::string name;
  std::string title;
  Language language = Language::cs;
  Date from = {};  ///< Of the axis, which begins and ends with whole units. Unknown: the first and the last day of the bars.
  Date to = {};
  std::optional<TimeUnit> unit = {};  ///< None, or too fine to be read: the finest that can be.
  std::vector<GanttBar> bars;
};

/// All in one picture, however tall.
Figure gantt_chart(const Gantt& gantt);

/// As many pictures as pages are needed, with the same axis. A page begins with a phase, or with the name of the one it goes on with.
std::vector<Figure> gantt_charts(const Gantt& gantt);

}  // namespace kpss
