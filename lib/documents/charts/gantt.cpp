#include "documents/gantt.hpp"

#include <algorithm>

#include "documents/charts/chart_text.hpp"
#include "documents/charts/gantt_rows.hpp"
#include "documents/charts/gantt_words.hpp"

namespace kpss {

namespace {

using gantt_place::axis_left, gantt_place::axis_right, gantt_place::width;

constexpr int page_height = 980;  // of pixels of which 720 make 160 mm at most: with its caption it fits on a page of A4
constexpr int name_size = 11;
constexpr int band_height = 16;
constexpr int legend_room = 30;
constexpr std::string_view faint = "#d9dde1";
constexpr std::string_view year_line = "#9aa2ab";
constexpr std::string_view band = "#eef1f4";

int x_of(const TimeAxis& axis, std::size_t column) { return axis_left + axis.position(axis.starts[column], axis_right - axis_left); }

int header_height(const TimeAxis& axis) {
  if (axis.columns() == 0) return 4;
  return (axis.unit == TimeUnit::years ? 1 : 2) * band_height + 4;
}

/// `2018`, `’18` where there is little room, or nothing.
std::string year_name(int year, int room) {
  const std::string full = std::to_string(year);
  if (text_width(full, name_size + 2) <= room) return full;
  const std::string brief = "’" + full.substr(full.size() - std::min<std::size_t>(full.size(), 2));
  return text_width(brief, name_size + 2) <= room ? brief : std::string();
}

void draw_years(Svg& svg, const TimeAxis& axis, int bottom) {
  for (const AxisYear& one : years_of(axis)) {
    const int left = x_of(axis, one.first), right = x_of(axis, one.end);
    svg.line(left, 0, left, bottom, year_line);
    svg.text((left + right) / 2, band_height - 4, year_name(one.year, right - left - 2), {.size = name_size, .anchor = "middle", .bold = true});
  }
  svg.line(axis_right, 0, axis_right, bottom, year_line);
}

void draw_axis(Svg& svg, const TimeAxis& axis, Language language, int bottom) {
  if (axis.columns() == 0) return;
  svg.rectangle({axis_left, 0, axis_right, header_height(axis) - 4}, band);
  const auto fits = [&](std::size_t column, const std::string& name) { return text_width(name, name_size) <= x_of(axis, column + 1) - x_of(axis, column) - 3; };
  const std::vector<std::string> names = column_names(axis, language, fits);
  for (std::size_t column = 0; column < names.size(); ++column) {
    const int left = x_of(axis, column), right = x_of(axis, column + 1);
    svg.line(left, band_height, left, bottom, faint);
    svg.text((left + right) / 2, band_height * 2 - 4, names[column], {.size = name_size, .anchor = "middle", .colour = gantt_quiet});
  }
  draw_years(svg, axis, bottom);
  const auto caption = [&](Phrase phrase, int y) { svg.text(axis_left - 6, y, phrase.in(language), {.size = name_size, .anchor = "end", .colour = gantt_quiet}); };
  caption({"rok", "year"}, band_height - 4);
  if (axis.unit == TimeUnit::months) caption({"měsíc", "month"}, band_height * 2 - 4);
  if (axis.unit == TimeUnit::quarters) caption({"čtvrtletí", "quarter"}, band_height * 2 - 4);
}

bool has_phases(const std::vector<GanttBar>& bars) { return std::ranges::any_of(bars, &GanttBar::heading); }

Figure drawn(const Gantt& gantt, const TimeAxis& axis) {
  const bool phases = has_phases(gantt.bars);
  const auto is_indented = [&](const GanttBar& bar) { return phases && !bar.heading; };
  int bottom = header_height(axis);
  for (const GanttBar& bar : gantt.bars) bottom += row_height(bar, is_indented(bar));

  Svg svg;
  draw_axis(svg, axis, gantt.language, bottom + 2);
  int top = header_height(axis);
  for (const GanttBar& bar : gantt.bars) {
    if (bar.heading) svg.line(0, top, axis_right, top, faint);
    draw_row(svg, bar, axis, gantt.language, top, is_indented(bar));
    top += row_height(bar, is_indented(bar));
  }
  svg.line(0, bottom + 2, axis_right, bottom + 2, year_line);
  const int legend = draw_gantt_legend(svg, gantt.bars, gantt.language, bottom + 10);

  std::string words = gantt_in_words(gantt);
  return {.name = gantt.name,
          .svg = svg.finished(gantt.name, gantt.title, words, width, bottom + 12 + legend),
          .alternative = std::move(words),
          .caption = {Text{gantt.title}},
          .text = gantt_in_characters(gantt, axis)};
}

GanttBar continued(GanttBar phase, Language language) {
  phase.label += Phrase{" (pokračování)", " (continued)"}.in(language);
  return phase;
}

/// The rows of each page. No page ends with a phase whose activities stand on the next one.
std::vector<std::vector<GanttBar>> pages_of(const Gantt& gantt, int room) {
  const bool phases = has_phases(gantt.bars);
  const auto height = [&](const GanttBar& bar) { return row_height(bar, phases && !bar.heading); };
  std::vector<std::vector<GanttBar>> pages(1);
  const GanttBar* phase = nullptr;
  int used = 0;
  for (std::size_t i = 0; i < gantt.bars.size(); ++i) {
    const GanttBar& bar = gantt.bars[i];
    const bool keeps_next = bar.heading && i + 1 < gantt.bars.size() && !gantt.bars[i + 1].heading;
    const int needed = height(bar) + (keeps_next ? height(gantt.bars[i + 1]) : 0);
    if (used + needed > room && !pages.back().empty()) {
      pages.emplace_back();
      used = 0;
      if (phase != nullptr && !bar.heading) {
        pages.back().push_back(continued(*phase, gantt.language));
        used = height(pages.back().back());
      }
    }
    if (bar.heading) phase = &bar;
    pages.back().push_back(bar);
    used += height(bar);
  }
  return pages;
}

}  // namespace

Figure gantt_chart(const Gantt& gantt) { return drawn(gantt, time_axis(gantt)); }

std::vector<Figure> gantt_charts(const Gantt& gantt) {
  const TimeAxis axis = time_axis(gantt);
  const int room = page_height - header_height(axis) - legend_room;
  const int whole = [&] {
    int sum = 0;
    for (const GanttBar& bar : gantt.bars) sum += row_height(bar, has_phases(gantt.bars) && !bar.heading);
    return sum;
  }();
  if (whole <= room) return {drawn(gantt, axis)};

  // Pages of about the same height read better than full ones and a rest.
  const int count = (whole + room - 1) / room;
  const auto even = pages_of(gantt, std::min(room, whole / count + 80));
  const auto full = pages_of(gantt, room);
  const auto& pages = even.size() <= full.size() ? even : full;
  std::vector<Figure> figures;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    Gantt part = gantt;
    if (i > 0) part.name = fmt::format("{}-{}", gantt.name, i + 1);
    part.title = fmt::format("{} ({}/{})", gantt.title, i + 1, pages.size());
    part.bars = pages[i];
    figures.push_back(drawn(part, axis));
  }
  return figures;
}

}  // namespace kpss
