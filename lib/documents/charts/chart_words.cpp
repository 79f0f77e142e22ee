#include "documents/charts/chart_words.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "documents/charts/chart_svg.hpp"
#include "documents/charts/chart_text.hpp"
#include "documents/markdown/escape.hpp"
#include "documents/markdown/layout.hpp"
#include "text/decimal.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

constexpr int label_columns = 30;

/// A character for each series; a second one of the same gets a letter.
std::vector<std::string> characters_of(const Chart& chart) {
  std::vector<std::string> out;
  std::set<std::string> taken;
  for (const ChartSeries& one : chart.series) {
    std::string character(fill_of(one.style).character);
    for (char letter = 'A'; !taken.insert(character).second && letter <= 'Z'; ++letter) character = std::string(1, letter);
    out.push_back(character);
  }
  return out;
}

/// Every part that counts is seen, at the cost of the longest one.
std::vector<int> columns_of(const std::vector<std::int64_t>& counts) {
  std::vector<int> columns = proportional_ends(counts, bar_columns);
  for (std::size_t i = columns.size(); i-- > 1;) columns[i] -= columns[i - 1];
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (counts[i] == 0 || columns[i] > 0) continue;
    --*std::ranges::max_element(columns);
    columns[i] = 1;
  }
  return columns;
}

}  // namespace

std::string titled(const std::string& chart_title, const std::vector<std::string>& sentences) {
  std::string title = normalised(chart_title);
  const bool ends = title.empty() || title.ends_with('.') || title.ends_with('?') || title.ends_with('!');
  return joined({ends ? title : title + ".", joined(sentences, " ")}, " ");
}

std::string repeated(std::string_view character, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += character;
  return out;
}

int label_width(const std::vector<std::string>& labels) {
  int widest = 0;
  for (const std::string& label : labels) {
    for (const std::string& line : wrapped_columns(label, label_columns)) widest = std::max(widest, static_cast<int>(utf8::width(line)));
  }
  return widest;
}

std::string beside(const std::string& label, int width, const std::vector<std::string>& lines) {
  const std::vector<std::string> left = wrapped_columns(label, label_columns);
  std::string out;
  for (std::size_t i = 0; i < std::max(left.size(), lines.size()); ++i) {
    std::string line = i < left.size() ? left[i] : "";
    if (i < lines.size()) line += repeated(" ", width - static_cast<int>(utf8::width(line)) + 2) + lines[i];
    out += line + "\n";
  }
  return out;
}

std::vector<std::int64_t> counts_of(const Chart& chart, const ChartBar& bar) {
  std::vector<std::int64_t> out(chart.series.size());
  for (std::size_t i = 0; i < std::min(out.size(), bar.values.size()); ++i) out[i] = std::max<std::int64_t>(bar.values[i], 0);
  return out;
}

std::int64_t sum_of(std::span<const std::int64_t> values) {
  std::int64_t sum = 0;
  for (const std::int64_t value : values) sum += std::min(value, std::numeric_limits<std::int64_t>::max() - sum);
  return sum;
}

std::vector<int> proportional_ends(std::span<const std::int64_t> values, int length) {
  const std::int64_t total = sum_of(values);
  const std::int64_t unit = total / 1'000'000'000'000 + 1;  // no product below can grow too large
  std::vector<int> out;
  std::int64_t sum = 0;
  for (const std::int64_t value : values) {
    sum += std::min(value, std::numeric_limits<std::int64_t>::max() - sum);
    const std::int64_t whole = std::max<std::int64_t>(total / unit, 1);
    out.push_back(static_cast<int>((sum / unit * length * 2 + whole) / (whole * 2)));
  }
  return out;
}

std::string_view nothing_counted(Language language) { return Phrase{"žádná položka", "no items"}.in(language); }

std::string stacked_in_words(const Chart& chart) {
  std::vector<std::string> sentences;
  for (const ChartBar& bar : chart.bars) {
    const std::vector<std::int64_t> counts = counts_of(chart, bar);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] > 0) parts.push_back(normalised(chart.series[i].label) + " " + number_in_words(chart.language, counts[i]));
    }
    if (parts.empty()) parts.emplace_back(nothing_counted(chart.language));
    else parts.push_back(std::string(Phrase{"celkem", "total"}.in(chart.language)) + " " + number_in_words(chart.language, sum_of(counts)));
    sentences.push_back(joined({normalised(bar.label), joined(parts, ", ")}, ": ") + ".");
  }
  return titled(chart.title, sentences);
}

std::string stacked_in_characters(const Chart& chart) {
  const std::vector<std::string> characters = characters_of(chart);
  std::vector<std::string> labels;
  for (const ChartBar& bar : chart.bars) labels.push_back(bar.label);
  const int width = label_width(labels);

  std::string legend;
  for (std::size_t i = 0; i < characters.size(); ++i) legend += characters[i] + " " + normalised(chart.series[i].label) + "\n";
  std::vector<std::string> rows;
  for (const ChartBar& bar : chart.bars) {
    const std::vector<std::int64_t> counts = counts_of(chart, bar);
    const std::vector<int> columns = columns_of(counts);
    std::string line;
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      line += repeated(characters[i], columns[i]);
      if (counts[i] > 0) numbers.push_back(characters[i] + " " + number_in_words(chart.language, counts[i]));
    }
    const bool nothing = numbers.empty();
    line = nothing ? std::string(nothing_counted(chart.language)) : line + "  " + number_in_words(chart.language, sum_of(counts));
    rows.push_back(beside(bar.label, width, nothing ? std::vector{line} : std::vector{line, joined(numbers, "  ")}));
  }
  return joined({legend, joined(rows, "\n")}, "\n");
}

std::string simple_in_words(const Chart& chart) {
  const std::vector<std::int64_t> counts = chart.bars.empty() ? std::vector<std::int64_t>() : counts_of(chart, chart.bars.front());
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    parts.push_back(normalised(chart.series[i].label) + " " + number_in_words(chart.language, counts[i]));
  }
  if (parts.empty()) parts.emplace_back(nothing_counted(chart.language));
  return titled(chart.title, {joined(parts, ", ") + "."});
}

std::string simple_in_characters(const Chart& chart) {
  if (chart.bars.empty()) return std::string(nothing_counted(chart.language)) + "\n";
  const std::vector<std::int64_t> counts = counts_of(chart, chart.bars.front());
  const std::int64_t most = counts.empty() ? 0 : *std::ranges::max_element(counts);
  std::vector<std::string> labels;
  for (const ChartSeries& one : chart.series) labels.push_back(one.label);
  std::string out;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::vector<std::int64_t> share = {counts[i], most - counts[i]};
    const int columns = counts[i] == 0 ? 0 : std::max(1, proportional_ends(share, bar_columns).front());
    out += beside(labels[i], label_width(labels), {joined({repeated("█", columns), number_in_words(chart.language, counts[i])}, " ")});
  }
  return out;
}

}  // namespace kpss
