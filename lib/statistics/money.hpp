#pragma once

// Planned and actual money. Sums are made of known amounts only and always say how many lines are not known; what was drawn is told only
// of money that is known on both sides. Definitions: man 7 kpss-statistics.
//
//   const auto lines = money_lines(states_in(repository, plan, 2018));
//   const MoneyFigures all = money_of(lines);       // all.planned.known, all.planned.unquantified, share_of(all.drawdown)

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
  bool is_known() const { return lines > unquantified && !overflow; }  ///< A sum of nothing known is not zero.
  bool is_complete() const { return lines > 0 && unquantified == 0 && !overflow; }
};

enum class MoneySide { planned, actual };

/// One line of a budget or of what was spent, of a measure of the selection.
struct MoneyLine {
  MeasureState state;
  MoneySide side;
  MoneySource source;
  std::optional<Money> amount;  ///< In crowns, as computed from how it is written.
  const BudgetLine* budget = nullptr;
  const CostLine* cost = nullptr;
};

/// The lines of the measures in their years, in the order of the measures, planned before actual.
std::vector<MoneyLine> money_lines(const std::vector<MeasureState>& states);

/// What a measure drew from a source, where both sides are completely known.
struct Drawn {
  MeasureState state;
  MoneySource source;
  MoneySum planned, actual;

  bool comparable() const { return planned.is_complete() && actual.is_complete() && planned.known.hellers > 0; }
};
/// One for every measure, year and source that has a line, in the order of the lines.
std::vector<Drawn> drawn(const std::vector<MoneyLine>& lines);

struct Drawdown {
  MoneySum planned, actual;  ///< Of what is comparable.
  int pairs = 0;             ///< Measures and sources that are.
  int left_out = 0;          ///< Those that are not,
  MoneySum planned_left;     ///< and what is known to have been planned there.
};
/// Tenths of a percent; nothing where nothing is comparable.
std::optional<std::int64_t> share_of(const Drawdown& drawdown);

struct MoneyFigures {
  MoneySum planned, actual;
  Drawdown drawdown;
};
MoneyFigures money_of(const std::vector<MoneyLine>& lines);

struct MoneyRow {
  MoneySource source;
  MoneyFigures figures;
};
/// By source, in the order of the code list; only sources that have a line.
std::vector<MoneyRow> money_by_source(const std::vector<MoneyLine>& lines);

/// Of one measure.
MoneySum planned_in(const Measure& measure, int year);
MoneySum actual_in(const MonitoringRecord& record);

}  // namespace kpss
