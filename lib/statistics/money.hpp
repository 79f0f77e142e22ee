#pragma once

// Planned and actual money of a year. Sums are made of known amounts only and always say how many are not known.

#include "statistics/fulfilment.hpp"

namespace kpss {

/// A sum of what is known, and the number of lines that are not.
struct MoneySum {
  Money known;
  int lines = 0;         ///< All lines.
  int unquantified = 0;  ///< Those without an amount.
  bool overflow = false; ///< The sum does not fit; it is then not shown.

  void add(const std::optional<Money>& amount);
  void add(const MoneySum& other);
};

struct MoneyRow {
  MoneySource source;
  MoneySum planned;
  MoneySum actual;
};

/// By source, in the order of the code list; only sources that have a line in the year.
std::vector<MoneyRow> money_by_source(const std::vector<MeasureState>& states, int year);
MoneyRow total(const std::vector<MoneyRow>& rows);

/// Of one measure.
MoneySum planned_in(const Measure& measure, int year);
MoneySum actual_in(const MonitoringRecord& record);

}  // namespace kpss
