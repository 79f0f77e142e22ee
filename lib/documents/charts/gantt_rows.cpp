#include "documents/charts/gantt_rows.hpp"

#include <algorithm>

#include "documents/charts/chart_text.hpp"
#include "documents/charts/gantt_words.hpp"

namespace kpss {

namespace {

using gantt_place::axis_left, gantt_place::axis_right, gantt_place::label_right, gantt_place::tick;

constexpr int label_size = 12;
constexpr int bold_as = 14;  // bold letters take as much room as plain ones of this size
constexpr int note_size = 11;
constexpr int line_height = 14;
constexpr int indent = 10;
constexpr std::size_t most_lines = 4;
constexpr std::string_view dark = "#2b333c";
constexpr Fill planned{"", "#dbe6f1", "#4a6f94", Hatch::empty, ""};

std::vector<std::string> lines_of(const GanttBar& bar, bool indented) {
  return wrapped(bar.label, bar.heading ? bold_as : label_size, label_right - (indented ? indent : 0), most_lines);
}

const Fill& look_of(const GanttBar& bar) {
  if (!bar.style.empty()) return fill_of(bar.style);
  return bar.done ? fill_of("fulfilled") : planned;
}

void draw_tick(Svg& svg, int left, int middle) {
  const std::string_view ink = fill_of("fulfilled").ink;
  for (int thick = 0; thick < 2; ++thick) {
    svg.line(left, middle + thick, left + 3, middle + 3 + thick, ink);
    svg.line(left + 3, middle + 3 + thick, left + 9, middle - 4 + thick, ink);
  }
}

/// Squares of all shapes within a diamond fill it without a seam; the lines make its edges straight.
void draw_diamond(Svg& svg, int x, int y, std::string_view inside, std::string_view edge) {
  constexpr int half = 6;
  for (int k = 1; k < half; ++k) svg.rectangle({x - k, y - half + k, x + k, y + half - k}, inside);
  for (const int size : {half, half - 1}) {
    svg.line(x - size, y, x, y - size, edge);
    svg.line(x, y - size, x + size, y, edge);
    svg.line(x + size, y, x, y + size, edge);
    svg.line(x, y + size, x - size, y, edge);
  }
}

void draw_milestone(Svg& svg, const GanttBar& bar, int x, int y) {
  const std::string_view ink = bar.style.empty() && !bar.done ? dark : look_of(bar).ink;
  draw_diamond(svg, x, y, bar.done ? ink : "#ffffff", ink);
}

void draw_phase(Svg& svg, int left, int right, int middle) {
  svg.rectangle({left, middle - 4, right, middle + 4}, dark);
  svg.rectangle({left, middle - 7, left + 3, middle + 7}, dark);
  svg.rectangle({right - 3, middle - 7, right, middle + 7}, dark);
}

/// On a white ground, so that no line of the axis runs through it.
void draw_note(Svg& svg, int left, int middle, const std::string& note) {
  svg.rectangle({left - 2, middle - 7, left + text_width(note, note_size) + 2, middle + 7}, "#ffffff");
  svg.text(left, middle + 4, note, {.size = note_size, .colour = gantt_quiet});
}

/// Behind the bar, or else in front of it, or nowhere: the text that goes with the picture says it anyway.
void draw_note_beside(Svg& svg, int left, int right, int middle, const std::string& note) {
  constexpr int gap = 6;
  const int taken = text_width(note, note_size);
  if (right + gap + taken <= axis_right) draw_note(svg, right + gap, middle, note);
  else if (left - gap - taken >= axis_left) draw_note(svg, left - gap - taken, middle, note);
}

void draw_bar(Svg& svg, const GanttBar& bar, const TimeAxis& axis, Language language, int middle) {
  const auto span = days_of(bar);
  const std::string dates = dates_in_words(language, bar);
  if (!span) return draw_note(svg, axis_left + 4, middle, dates);
  if (span->last.days() < axis.starts.front()) return draw_note(svg, axis_left + 4, middle, "← " + dates);
  if (span->first.days() >= axis.starts.back()) {
    const std::string note = dates + " →";
    return draw_note(svg, axis_right - 4 - text_width(note, note_size), middle, note);
  }
  const auto x = [&](std::int64_t day) { return axis_left + axis.position(day, axis_right - axis_left); };
  const std::string done = bar.done ? done_in_words(language, *bar.done) : std::string();
  if (bar.milestone) {
    const int place = std::clamp(x(span->last.days()), axis_left + 7, axis_right - 7);
    draw_milestone(svg, bar, place, middle);
    return draw_note_beside(svg, place - 6, place + 6, middle, done.empty() ? dates : done);
  }
  const int least = bar.heading ? 6 : 4;
  const int left = std::min(x(span->first.days()), axis_right - least);
  const int right = std::max(x(span->last.days() + 1), left + least);
  if (bar.heading) draw_phase(svg, left, right, middle);
  else svg.filled({left, middle - 6, right, middle + 6}, look_of(bar));
  if (!done.empty()) draw_note_beside(svg, left, right, middle, done);
}

}  // namespace

int row_height(const GanttBar& bar, bool indented) {
  const int lines = std::max(1, static_cast<int>(lines_of(bar, indented).size()));
  return lines * line_height + (bar.heading ? 11 : 7);
}

void draw_row(Svg& svg, const GanttBar& bar, const TimeAxis& axis, Language language, int top, bool indented) {
  const std::vector<std::string> lines = lines_of(bar, indented);
  const int middle = top + row_height(bar, indented) / 2;
  int y = middle + 4 - line_height * (static_cast<int>(lines.size()) - 1) / 2;
  for (const std::string& line : lines) {
    svg.text(indented ? indent : 0, y, line, {.size = label_size, .bold = bar.heading});
    y += line_height;
  }
  if (bar.done) draw_tick(svg, tick, middle);
  draw_bar(svg, bar, axis, language, middle);
}

int draw_gantt_legend(Svg& svg, const std::vector<GanttBar>& bars, Language language, int top) {
  constexpr int sample = 24, behind_sample = 6, behind_name = 18;
  const int middle = top + 8;
  const GanttBar phase{.label = {}, .heading = true}, activity{.label = {}}, milestone{.label = {}, .milestone = true};
  const auto done = [](GanttBar bar) {
    bar.done = Date{};
    return bar;
  };
  const std::vector<std::pair<GanttBar, Phrase>> kinds = {{phase, {"fáze", "phase"}},
                                                          {activity, {"činnost", "activity"}},
                                                          {done(activity), {"hotová činnost", "activity done"}},
                                                          {milestone, {"milník", "milestone"}},
                                                          {done(milestone), {"dosažený milník", "milestone reached"}}};
  const auto is_seen = [&](const GanttBar& kind) {
    return std::ranges::any_of(bars, [&](const GanttBar& bar) {
      const bool is_milestone = bar.milestone, is_phase = bar.heading && !is_milestone;
      if (is_milestone != kind.milestone || is_phase != kind.heading) return false;
      if (is_phase) return true;
      return bar.done.has_value() == kind.done.has_value() && (is_milestone || bar.style.empty());
    });
  };
  int left = axis_right + behind_name;
  for (const auto& [kind, name] : kinds) {
    if (is_seen(kind)) left -= sample + behind_sample + text_width(name.in(language), note_size) + behind_name;
  }
  if (left > axis_right) return 0;
  for (const auto& [kind, name] : kinds) {
    if (!is_seen(kind)) continue;
    if (kind.milestone) draw_milestone(svg, kind, left + sample - 8, middle);
    else if (kind.heading) draw_phase(svg, left, left + sample, middle);
    else svg.filled({left, middle - 6, left + sample, middle + 6}, look_of(kind));
    left += sample + behind_sample;
    svg.text(left, middle + 4, name.in(language), {.size = note_size, .colour = gantt_quiet});
    left += text_width(name.in(language), note_size) + behind_name;
  }
  return 16;
}

}  // namespace kpss
