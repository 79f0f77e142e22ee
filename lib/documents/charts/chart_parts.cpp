#include "documents/charts/chart_parts.hpp"

#include "documents/charts/chart_text.hpp"

namespace kpss {

namespace {

constexpr int line_height = 16;
constexpr int label_size = 13;
constexpr std::size_t label_lines = 3;
constexpr int legend_line = 22;

std::vector<std::string> lines_of(std::string_view label) { return wrapped(label, label_size, label_right, label_lines); }

Box moved(Box box, int by) { return {box.left + by, box.top, box.right + by, box.bottom}; }

}  // namespace

int draw_legend(Svg& svg, const std::vector<ChartSeries>& series, int top) {
  constexpr Box swatch{0, 0, 26, 14};
  constexpr int text_left = swatch.right + 6;
  int left = 0;
  for (const ChartSeries& one : series) {
    const std::vector<std::string> lines = wrapped(one.label, number_size, chart_width - text_left, 1);
    const std::string label = lines.empty() ? "" : lines.front();
    const int width = text_left + text_width(label, number_size);
    if (left > 0 && left + width > chart_width) {
      left = 0;
      top += legend_line;
    }
    svg.filled(moved({swatch.left, top, swatch.right, top + swatch.bottom}, left), fill_of(one.style));
    svg.text(left + text_left, top + 11, label, {.size = number_size});
    left += width + 20;
  }
  return top + 14;
}

void draw_label(Svg& svg, std::string_view label, int middle) {
  const std::vector<std::string> lines = lines_of(label);
  int y = middle + 5 - line_height * (static_cast<int>(lines.size()) - 1) / 2;
  for (const std::string& line : lines) {
    svg.text(label_right, y, line, {.size = label_size, .anchor = "end"});
    y += line_height;
  }
}

int label_height(std::string_view label) { return line_height * static_cast<int>(lines_of(label).size()); }

Figure figure_of(const Svg& svg, int height, FigureWords says) {
  return {.name = says.name,
          .svg = svg.finished(says.name, says.title, says.words, chart_width, height),
          .alternative = std::move(says.words),
          .caption = {Text{says.title}},
          .text = std::move(says.characters)};
}

}  // namespace kpss
