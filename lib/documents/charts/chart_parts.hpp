#pragma once

// What charts of bars are put together of: labels on the left, bars beside them, a legend above.
//
//   int top = draw_legend(svg, chart.series, 2) + 30;
//   draw_label(svg, "státní rozpočet", top + 12);

#include "documents/chart.hpp"
#include "documents/charts/chart_svg.hpp"

namespace kpss {

inline constexpr int chart_width = 640;
inline constexpr int label_right = 180;  ///< Labels end here, bars start a little further on.
inline constexpr int bar_left = 192;
inline constexpr int bar_right = 588;
inline constexpr int bar_height = 24;
inline constexpr int row_gap = 12;
inline constexpr int number_size = 12;
inline constexpr std::string_view quiet = "#59616b";
inline constexpr std::string_view faint = "#d9dde1";

/// Swatches with their names, as many on a line as there is room for. Returns where the next thing may start.
int draw_legend(Svg& svg, const std::vector<ChartSeries>& series, int top);

/// A label of at most three lines, to the left of the bars; `middle` is the height of its middle.
void draw_label(Svg& svg, std::string_view label, int middle);
int label_height(std::string_view label);

/// What a figure says beside its picture.
struct FigureWords {
  std::string name, title, words, characters;
};
Figure figure_of(const Svg& svg, int height, FigureWords says);

}  // namespace kpss
