#pragma once

// Charts as SVG made here: the same bytes for the same data, readable in grey print and for the colour-blind (each status has
// its own pattern as well as its colour, and its number stands in or beside the bar).

#include <cstdint>
#include <string>
#include <vector>

#include "documents/blocks.hpp"
#include "statistics/money.hpp"

namespace kpss {

/// One kind of thing that is counted: its label, its fill and the pattern that tells it apart without colour.
struct ChartSeries {
  std::string label;
  std::string style;  ///< `fulfilled`, `partly`, `ongoing`, `unfulfilled`, `not-started`, `postponed`, `cancelled`, `not-reported`.
};
struct ChartBar {
  std::string label;
  std::vector<std::int64_t> values;  ///< One per series.
};
struct Chart {
  std::string name;
  std::string title;
  Language language = Language::cs;
  std::vector<ChartSeries> series;
  std::vector<ChartBar> bars;
};

/// Horizontal stacked bars of shares, one per bar, all of the same length (a bar that counts nothing says so in words), with a legend.
Figure stacked_bars(const Chart& chart);

/// Horizontal bars with their number, one per series of the first bar.
Figure simple_bars(const Chart& chart);

/// Planned and actual money from one source: sums of what is known, and how many lines are not.
struct MoneyBar {
  std::string label;
  MoneySum planned;
  MoneySum actual;
};
struct MoneyChart {
  std::string name;
  std::string title;
  Language language = Language::cs;
  std::vector<MoneyBar> bars;
};

/// Two horizontal bars for each source, planned over actual, each with its amount and with what is not quantified. A sum of which nothing is
/// known has no bar, only words.
Figure money_bars(const MoneyChart& chart);

}  // namespace kpss
