#include "statistics/money.hpp"

namespace kpss {

void MoneySum::add(const std::optional<Money>& amount) {
  ++lines;
  if (!amount) return void(++unquantified);
  const auto sum = Money::sum(known, *amount);
  overflow = overflow || !sum;
  known = sum.value_or(known);
}

void MoneySum::add(const MoneySum& other) {
  const auto sum = Money::sum(known, other.known);
  overflow = overflow || other.overflow || !sum;
  known = sum.value_or(known);
  lines += other.lines;
  unquantified += other.unquantified;
}

std::vector<MoneyRow> money_by_source(const std::vector<MeasureState>& states, int year) {
  std::vector<MoneyRow> rows;
  for (const auto& option : describe(Type<MoneySource>{}).options) {
    MoneyRow row{option.value, {}, {}};
    for (const auto& state : states) {
      for (const auto& line : state.measure->budget)
        if (line.year.number == year && line.source == option.value) row.planned.add(known_amount(line));
      if (state.record)
        for (const auto& line : state.record->costs)
          if (line.source == option.value) row.actual.add(known_amount(line));
    }
    if (row.planned.lines + row.actual.lines > 0) rows.push_back(row);
  }
  return rows;
}

MoneyRow total(const std::vector<MoneyRow>& rows) {
  MoneyRow sum{MoneySource::other, {}, {}};
  for (const auto& row : rows) {
    sum.planned.add(row.planned);
    sum.actual.add(row.actual);
  }
  return sum;
}

MoneySum planned_in(const Measure& measure, int year) {
  MoneySum sum;
  for (const auto& line : measure.budget)
    if (line.year.number == year) sum.add(known_amount(line));
  return sum;
}

MoneySum actual_in(const MonitoringRecord& record) {
  MoneySum sum;
  for (const auto& line : record.costs) sum.add(known_amount(line));
  return sum;
}

}  // namespace kpss
