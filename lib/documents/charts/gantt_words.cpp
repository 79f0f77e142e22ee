#include "documents/charts/gantt_words.hpp"

#include <algorithm>
#include <string_view>

#include "documents/charts/chart_svg.hpp"
#include "documents/charts/chart_text.hpp"
#include "documents/charts/chart_words.hpp"
#include "documents/markdown/escape.hpp"
#include "documents/markdown/layout.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

constexpr int label_columns = 30;
constexpr int axis_columns = 36;

/// A line of characters that are each one column wide, by column.
class Row {
 public:
  void put(int column, std::string_view character) {
    if (column >= 0 && column < axis_columns) cells_[static_cast<std::size_t>(column)] = character;
  }
  void write(int column, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += utf8::at(text, at).bytes) put(column++, text.substr(at, utf8::at(text, at).bytes));
  }
  std::string text() const { return joined(cells_, ""); }

 private:
  std::vector<std::string> cells_ = std::vector<std::string>(axis_columns, " ");
};

int width_of(std::string_view text) { return static_cast<int>(utf8::width(text)); }

std::string padded(std::string_view text, int width) { return std::string(text) + std::string(static_cast<std::size_t>(std::max(0, width - width_of(text))), ' '); }

void add_trimmed(std::string& out, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + "\n";
}

struct NamedColumn {
  std::size_t column;
  std::string name;
};

/// Every name that ends in front of the next one.
Row written_at_starts(const TimeAxis& axis, const std::vector<NamedColumn>& names) {
  Row row;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto place = [&](const NamedColumn& one) { return axis.position(axis.starts[one.column], axis_columns); };
    const int end = i + 1 < names.size() ? place(names[i + 1]) : axis_columns + 1;
    if (place(names[i]) + width_of(names[i].name) < end) row.write(place(names[i]), names[i].name);
  }
  return row;
}

std::string header(const TimeAxis& axis, Language language, int margin) {
  std::vector<NamedColumn> years, units;
  for (const AxisYear& one : years_of(axis)) years.push_back({one.first, std::to_string(one.year)});
  const auto fits = [&](std::size_t column, const std::string& name) {
    return axis.position(axis.starts[column], axis_columns) + width_of(name) < axis.position(axis.starts[column + 1], axis_columns);
  };
  const std::vector<std::string> names = column_names(axis, language, fits);
  bool all_fit = true;
  for (std::size_t column = 0; column < names.size(); ++column) all_fit = all_fit && fits(column, names[column]);
  for (std::size_t column = 0; column < names.size(); ++column) {
    // Where there is no room for every month, there is for the first of each quarter.
    if (all_fit || axis.first_of(column).month % 3 == 1) units.push_back({column, names[column]});
  }
  std::string out;
  add_trimmed(out, padded("", margin) + written_at_starts(axis, years).text());
  if (!units.empty()) add_trimmed(out, padded("", margin) + written_at_starts(axis, units).text());
  return out;
}

std::string drawn(const GanttBar& bar, const TimeAxis& axis) {
  Row row;
  for (const AxisYear& one : years_of(axis)) row.put(axis.position(axis.starts[one.first], axis_columns), "┊");
  const auto span = days_of(bar);
  if (!span || axis.columns() == 0) return row.text();
  if (span->last.days() < axis.starts.front()) return row.put(0, "←"), row.text();
  if (span->first.days() >= axis.starts.back()) return row.put(axis_columns - 1, "→"), row.text();
  const int first = std::min(axis.position(span->first.days(), axis_columns), axis_columns - 1);
  const int end = std::max(axis.position(span->last.days() + 1, axis_columns), first + 1);
  std::string_view character = bar.heading ? "═" : bar.done ? "█" : "░";
  if (!bar.heading && !bar.style.empty()) character = fill_of(bar.style).character;
  if (bar.milestone) character = "◆";
  for (int column = first; column < (bar.milestone ? first + 1 : end); ++column) row.put(column, character);
  return row.text();
}

}  // namespace

std::string dates_in_words(Language language, const GanttBar& bar) {
  const auto span = days_of(bar);
  if (!span) return std::string(Phrase{"termín není znám", "no dates known"}.in(language));
  if (span->first == span->last) return short_date(language, span->first);
  return fmt::format("{} – {}", short_date(language, span->first), short_date(language, span->last));
}

std::string done_in_words(Language language, Date done) {
  const std::string_view word = Phrase{"hotovo", "done"}.in(language);
  return done ? fmt::format("{}\u00a0{}", word, short_date(language, done)) : std::string(word);
}

std::string gantt_in_words(const Gantt& gantt) {
  std::vector<std::string> sentences;
  const std::string title = normalised(gantt.title);
  if (!title.empty()) sentences.push_back(title.ends_with('.') ? title : title + ".");
  for (const GanttBar& bar : gantt.bars) {
    std::string dates = dates_in_words(gantt.language, bar);
    if (bar.milestone && days_of(bar)) dates = std::string(Phrase{"milník ", "milestone "}.in(gantt.language)) + dates;
    if (bar.done) dates += ", " + done_in_words(gantt.language, *bar.done);
    sentences.push_back(joined({normalised(bar.label), dates}, ": ") + ".");
  }
  if (gantt.bars.empty()) sentences.push_back(std::string(nothing_counted(gantt.language)) + ".");
  return joined(sentences, " ");
}

std::string gantt_in_characters(const Gantt& gantt, const TimeAxis& axis) {
  if (gantt.bars.empty()) return std::string(nothing_counted(gantt.language)) + "\n";
  const bool has_phases = std::ranges::any_of(gantt.bars, &GanttBar::heading);
  std::vector<std::vector<std::string>> labels;
  int widest = 0;
  for (const GanttBar& bar : gantt.bars) {
    const std::string indent = bar.heading || !has_phases ? "" : "  ";
    labels.push_back(wrapped_columns((bar.done ? "✓ " : "") + bar.label, label_columns - width_of(indent)));
    if (labels.back().empty()) labels.back().emplace_back();
    for (std::string& line : labels.back()) {
      line.insert(0, indent);
      widest = std::max(widest, width_of(line));
    }
  }

  std::string out = header(axis, gantt.language, widest + 2);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const GanttBar& bar = gantt.bars[i];
    std::string dates = dates_in_words(gantt.language, bar);
    if (bar.done) dates += ", " + done_in_words(gantt.language, *bar.done);
    for (std::size_t line = 0; line < labels[i].size(); ++line) {
      const std::string beside = line > 0 ? "" : padded(drawn(bar, axis), axis_columns + 2) + dates;
      add_trimmed(out, padded(labels[i][line], widest + 2) + beside);
    }
  }
  return out;
}

}  // namespace kpss
