#pragma once

// Charts as SVG made here: the same bytes for the same data, readable in grey print and for the colour-blind (each status has
// its own pattern as well as its colour, and its number stands in or beside the bar).

#include <cstdint>
#include <string>
#include <vector>

#include "documents/blocks.hpp"

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

}  // namespace kpss
