#pragma once

// The rows of a schedule: how tall each is, and where its bar, its post or its diamond is drawn.

#include "documents/charts/chart_svg.hpp"
#include "documents/charts/time_axis.hpp"

namespace kpss {

/// Places of the picture, from left to right.
namespace gantt_place {
inline constexpr int width = 720;
inline constexpr int label_right = 240;
inline constexpr int tick = 246;
inline constexpr int axis_left = 264;
inline constexpr int axis_right = 714;
}  // namespace gantt_place

inline constexpr std::string_view gantt_quiet = "#59616b";

int row_height(const GanttBar& bar, bool indented);

/// Everything of a row but the lines of the axis, which lie behind it.
void draw_row(Svg& svg, const GanttBar& bar, const TimeAxis& axis, Language language, int top, bool indented);

/// Samples of all that the rows show, with their names. Returns how tall it is.
int draw_gantt_legend(Svg& svg, const std::vector<GanttBar>& bars, Language language, int top);

}  // namespace kpss
