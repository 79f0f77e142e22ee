#include "documents/chart.hpp"

#include <algorithm>

#include "documents/charts/chart_parts.hpp"
#include "documents/charts/chart_text.hpp"
#include "documents/charts/chart_words.hpp"
#include "text/decimal.hpp"

namespace kpss {

namespace {

/// A part of a stacked bar and the number that belongs to it.
struct Part {
  Box box;
  const Fill* fill;
  std::string number;
  int number_width;
  int number_middle;

  /// Also for enough of the pattern beside the number to be recognised.
  bool has_room() const { return box.width() >= number_width + (fill->hatch == Hatch::solid || fill->hatch == Hatch::empty ? 12 : 24); }
};

std::vector<Part> parts_of(const Chart& chart, const std::vector<std::int64_t>& counts, int top) {
  const std::vector<int> ends = proportional_ends(counts, bar_right - bar_left);
  std::vector<Part> out;
  int left = bar_left;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const int right = bar_left + ends[i];
    if (counts[i] > 0) {
      const int gap = right == bar_right ? 0 : 1;
      const Box box{left, top, std::max(right - gap, left + 1), top + bar_height};
      const std::string number = number_in_words(chart.language, counts[i]);
      out.push_back({box, &fill_of(chart.series[i].style), number, text_width(number, number_size), (box.left + box.right) / 2});
    }
    left = right;
  }
  return out;
}

/// Numbers above narrow parts keep clear of each other and of the ends of the bar, each as near to its part as that allows.
void spread(std::vector<Part*>& narrow) {
  constexpr int gap = 5;
  const auto distance = [&](std::size_t i) { return (narrow[i - 1]->number_width + narrow[i]->number_width + 1) / 2 + gap; };
  const auto pushed_right = [&](std::vector<int> middles) {
    for (std::size_t i = 1; i < middles.size(); ++i) middles[i] = std::max(middles[i], middles[i - 1] + distance(i));
    return middles;
  };
  const auto pushed_left = [&](std::vector<int> middles) {
    for (std::size_t i = middles.size(); i-- > 1;) middles[i - 1] = std::min(middles[i - 1], middles[i] - distance(i));
    return middles;
  };
  if (narrow.empty()) return;
  std::vector<int> middles;
  for (const Part* part : narrow) middles.push_back(part->number_middle);
  const std::vector<int> right = pushed_right(middles);
  const std::vector<int> left = pushed_left(middles);
  for (std::size_t i = 0; i < middles.size(); ++i) middles[i] = (left[i] + right[i] + 1) / 2;
  middles.front() = std::max(middles.front(), bar_left + narrow.front()->number_width / 2);
  middles = pushed_right(middles);
  middles.back() = std::min(middles.back(), bar_right - narrow.back()->number_width / 2);
  middles = pushed_left(middles);
  for (std::size_t i = 0; i < middles.size(); ++i) narrow[i]->number_middle = middles[i];
}

void draw_number(Svg& svg, const Part& part) {
  const int baseline = part.box.top + bar_height / 2 + 4;
  const bool solid = part.fill->hatch == Hatch::solid;
  const int half = part.number_width / 2 + 4;
  if (!solid) svg.rectangle({part.number_middle - half, part.box.top + 4, part.number_middle + half, part.box.bottom - 4}, "#ffffff", 3);
  svg.text(part.number_middle, baseline, part.number, {.size = number_size, .anchor = "middle", .colour = solid ? "#ffffff" : "#1f2328"});
}

/// Returns where the row ends.
int draw_stacked(Svg& svg, const Chart& chart, const ChartBar& bar, int top) {
  constexpr int above = 24;  // room for numbers over narrow parts
  const std::vector<std::int64_t> counts = counts_of(chart, bar);
  std::vector<Part> parts = parts_of(chart, counts, 0);
  std::vector<Part*> narrow;
  for (Part& part : parts) {
    if (!part.has_room()) narrow.push_back(&part);
  }
  spread(narrow);

  const int bar_top = top + std::max(narrow.empty() ? 0 : above, (label_height(bar.label) - bar_height) / 2);
  const int middle = bar_top + bar_height / 2;
  draw_label(svg, bar.label, middle);
  for (Part& part : parts) {
    part.box.top += bar_top;
    part.box.bottom += bar_top;
    svg.filled(part.box, *part.fill);
    if (part.has_room()) draw_number(svg, part);
  }
  for (const Part* part : narrow) {
    svg.text(part->number_middle, bar_top - 12, part->number, {.size = number_size, .anchor = "middle", .colour = part->fill->ink});
    svg.line(part->number_middle, bar_top - 10, (part->box.left + part->box.right) / 2, bar_top, part->fill->ink);
  }
  if (parts.empty()) svg.text(bar_left + 8, middle + 4, nothing_counted(chart.language), {.size = 12, .colour = quiet});
  else svg.text(chart_width, middle + 4, number_in_words(chart.language, sum_of(counts)), {.size = 13, .anchor = "end", .bold = true});
  return std::max(bar_top + bar_height, middle + (label_height(bar.label) + 1) / 2);
}

/// Lines at every quarter; drawn first, so that they lie behind the bars.
void draw_scale(Svg& svg, Language language, int top, int bottom) {
  for (int quarter = 0; quarter <= 4; ++quarter) {
    const int x = bar_left + (bar_right - bar_left) * quarter / 4;
    svg.line(x, top, x, bottom, faint);
    const std::string share = std::to_string(quarter * 25) + std::string(Phrase{"\u00a0%", "%"}.in(language));
    svg.text(x, bottom + 14, share, {.size = 12, .anchor = "middle", .colour = quiet});
  }
}

Figure drawn(const Chart& chart, const Svg& svg, int height, std::string words, std::string characters) {
  return figure_of(svg, height, {chart.name, chart.title, std::move(words), std::move(characters)});
}

}  // namespace

Figure stacked_bars(const Chart& chart) {
  const auto draw = [&](Svg& svg, int top) {
    for (const ChartBar& bar : chart.bars) top = draw_stacked(svg, chart, bar, top) + row_gap;
    return top;
  };
  Svg svg;
  const int top = draw_legend(svg, chart.series, 2) + 30;
  Svg measure;
  const int bottom = draw(measure, top);
  draw_scale(svg, chart.language, top - 8, bottom - row_gap + 8);
  svg.text(chart_width, top - 12, Phrase{"celkem", "total"}.in(chart.language), {.size = 12, .anchor = "end", .colour = quiet});
  draw(svg, top);
  return drawn(chart, svg, bottom + 18, stacked_in_words(chart), stacked_in_characters(chart));
}

Figure simple_bars(const Chart& chart) {
  constexpr int top_margin = 4;
  Svg svg;
  const std::vector<std::int64_t> counts = chart.bars.empty() ? std::vector<std::int64_t>() : counts_of(chart, chart.bars.front());
  const std::int64_t most = counts.empty() ? 0 : *std::ranges::max_element(counts);
  int widest = 0;
  for (const std::int64_t count : counts) widest = std::max(widest, text_width(number_in_words(chart.language, count), 13));
  const int room = chart_width - bar_left - widest - 16;

  int top = top_margin;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const int height = std::max(bar_height, label_height(chart.series[i].label));
    const int middle = top + height / 2;
    const std::vector<std::int64_t> share = {counts[i], most - counts[i]};
    const int length = counts[i] == 0 ? 0 : std::max(3, proportional_ends(share, room).front());
    draw_label(svg, chart.series[i].label, middle);
    if (length > 0) svg.filled({bar_left, middle - bar_height / 2, bar_left + length, middle + bar_height / 2}, fill_of(chart.series[i].style));
    svg.text(bar_left + length + 8, middle + 5, number_in_words(chart.language, counts[i]), {.size = 13, .bold = true});
    top += height + row_gap;
  }
  if (counts.empty()) {
    svg.text(bar_left, top + 16, nothing_counted(chart.language), {.size = 12, .colour = quiet});
    top += bar_height + row_gap;
  } else {
    svg.line(bar_left, 0, bar_left, top - row_gap + top_margin, quiet);
  }
  return drawn(chart, svg, top - row_gap + top_margin, simple_in_words(chart), simple_in_characters(chart));
}

}  // namespace kpss
