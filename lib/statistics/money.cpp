#include "statistics/money.hpp"

#include <algorithm>

#include "statistics/share.hpp"

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

std::vector<MoneyLine> money_lines(const std::vector<MeasureState>& states) {
  std::vector<MoneyLine> lines;
  for (const auto& state : states) {
    for (const auto& line : state.measure->budget)
      if (line.year.number == state.year && line.source) lines.push_back({state, MoneySide::planned, *line.source, known_amount(line), &line, nullptr});
    if (!state.record) continue;
    for (const auto& line : state.record->costs)
      if (line.source) lines.push_back({state, MoneySide::actual, *line.source, known_amount(line), nullptr, &line});
  }
  return lines;
}

std::vector<Drawn> drawn(const std::vector<MoneyLine>& lines) {
  std::vector<Drawn> all;
  std::size_t first = 0;  // The lines of a measure in a year follow each other.
  for (const auto& line : lines) {
    const auto same_state = [&](const Drawn& one) { return one.state.measure == line.state.measure && one.state.year == line.state.year; };
    if (first < all.size() && !same_state(all[first])) first = all.size();
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
    auto it = std::find_if(begin, all.end(), [&](const Drawn& one) { return one.source == line.source; });
    if (it == all.end()) it = all.insert(all.end(), Drawn{line.state, line.source, {}, {}});
    (line.side == MoneySide::planned ? it->planned : it->actual).add(line.amount);
  }
  return all;
}

std::optional<std::int64_t> share_of(const Drawdown& drawdown) {
  if (drawdown.pairs == 0 || drawdown.planned.overflow || drawdown.actual.overflow) return {};
  return share_of(drawdown.actual.known.hellers, drawdown.planned.known.hellers);
}

MoneyFigures money_of(const std::vector<MoneyLine>& lines) {
  MoneyFigures figures;
  for (const auto& line : lines) (line.side == MoneySide::planned ? figures.planned : figures.actual).add(line.amount);
  for (const auto& one : drawn(lines)) {
    if (!one.comparable()) {
      ++figures.drawdown.left_out;
      figures.drawdown.planned_left.add(one.planned);
      continue;
    }
    ++figures.drawdown.pairs;
    figures.drawdown.planned.add(one.planned);
    figures.drawdown.actual.add(one.actual);
  }
  return figures;
}

std::vector<MoneyRow> money_by_source(const std::vector<MoneyLine>& lines) {
  std::vector<MoneyRow> rows;
  for (const auto& option : describe(Type<MoneySource>{}).options) {
    std::vector<MoneyLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own), [&](const MoneyLine& line) { return line.source == option.value; });
    if (!own.empty()) rows.push_back({option.value, money_of(own)});
  }
  return rows;
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
