#pragma once

// What a chart says, without the picture: in words, and drawn with characters.

#include <span>
#include <string>
#include <vector>

#include "documents/chart.hpp"

namespace kpss {

/// The values that count: never negative, one per series.
std::vector<std::int64_t> counts_of(const Chart& chart, const ChartBar& bar);
std::int64_t sum_of(std::span<const std::int64_t> values);

/// Ends of parts of a line of the given length, in proportion to the values; the last is the length. All 0 where the sum is.
std::vector<int> proportional_ends(std::span<const std::int64_t> values, int length);

/// The title as a sentence, and those that follow it.
std::string titled(const std::string& title, const std::vector<std::string>& sentences);

// What charts are drawn with in characters.
inline constexpr int bar_columns = 40;
std::string repeated(std::string_view character, int times);
/// How wide the labels stand that are broken into lines.
int label_width(const std::vector<std::string>& labels);
/// A label beside lines of its own; no blanks at the end of a line.
std::string beside(const std::string& label, int width, const std::vector<std::string>& lines);

/// "nothing to count".
std::string_view nothing_counted(Language language);

std::string stacked_in_words(const Chart& chart);
std::string stacked_in_characters(const Chart& chart);
std::string simple_in_words(const Chart& chart);
std::string simple_in_characters(const Chart& chart);

}  // namespace kpss
