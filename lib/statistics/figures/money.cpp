// Figures of money: sums of known amounts, the lines that are not known, and what was drawn.

#include "statistics/money.hpp"

#include <algorithm>

#include "shape/places.hpp"
#include "statistics/figures/parts.hpp"
#include "statistics/money_words.hpp"
#include "statistics/share.hpp"

namespace kpss {
namespace {

constexpr std::string_view by_line[] = {"source"};

std::string source_in_words(const FigureAsked& asked, MoneySource source) { return std::string(option_of(source).label.in(asked.language())); }

/// The lines of the measures that the name is about, and from the source that it is about.
std::vector<MoneyLine> lines_of(const FigureAsked& asked, Explanation& out) {
  auto lines = money_lines(narrowed(asked, out, by_line).met);
  if (const auto* source = asked.name.find("source")) {
    const FigureName one{"measures", {{"source", *source}}};
    Explanation unused;
    narrowed({asked.scope, one}, unused);  // Finds a source that is not known.
    std::erase_if(lines, [&](const MoneyLine& line) { return option_of(line.source).code != *source; });
  }
  return lines;
}

Evidence evidence(const FigureAsked& asked, const MoneyLine& line) {
  const auto at = line.budget ? where(*line.budget) : where(*line.cost);
  const auto amount = line.budget ? in_full(asked.language(), *line.budget) : in_full(asked.language(), *line.cost);
  return {at, name_of(asked, line.state) + ", " + source_in_words(asked, line.source), amount.empty() ? "–" : amount};
}

/// Lines of one side: those that are wanted are evidence, the others are left out.
template <class Wanted>
MoneySum sum(const FigureAsked& asked, Explanation& out, MoneySide side, Wanted wanted) {
  MoneySum total;
  for (const auto& line : lines_of(asked, out)) {
    if (line.side != side) continue;
    total.add(line.amount);
    (wanted(line) ? out.in : out.out).push_back(evidence(asked, line));
  }
  add_excluded(asked, out);
  return total;
}

bool is_known(const MoneyLine& line) { return line.amount.has_value(); }

void amount(const FigureAsked& asked, Explanation& out, MoneySide side) {
  const auto total = sum(asked, out, side, is_known);
  out.value = total.overflow ? "?" : total.is_known() ? money_in_words(asked.language(), total.known) : "–";
  out.steps.push_back(asked.text({"řádky: {0}, z toho nevyčíslené: {1}", "lines: {0}, of which not quantified: {1}"}, total.lines, total.unquantified));
}

void all_lines(const FigureAsked& asked, Explanation& out, MoneySide side) {
  const auto total = sum(asked, out, side, [](const MoneyLine&) { return true; });
  out.value = in_words(asked, total.lines);
}

void unknown_lines(const FigureAsked& asked, Explanation& out, MoneySide side) {
  const auto total = sum(asked, out, side, [](const MoneyLine& line) { return !is_known(line); });
  out.value = total.lines == 0 ? "–" : in_words(asked, total.unquantified);
}

std::string side_in_words(const FigureAsked& asked, const MoneySum& sum) {
  if (sum.lines == 0) return asked.text({"nezapsáno", "not recorded"});
  return sum.is_complete() ? money_in_words(asked.language(), sum.known) : asked.text({"nevyčísleno", "not quantified"});
}

}  // namespace

void answer_planned(const FigureAsked& asked, Explanation& out) { amount(asked, out, MoneySide::planned); }
void answer_planned_lines(const FigureAsked& asked, Explanation& out) { all_lines(asked, out, MoneySide::planned); }
void answer_planned_unquantified(const FigureAsked& asked, Explanation& out) { unknown_lines(asked, out, MoneySide::planned); }
void answer_actual(const FigureAsked& asked, Explanation& out) { amount(asked, out, MoneySide::actual); }
void answer_actual_lines(const FigureAsked& asked, Explanation& out) { all_lines(asked, out, MoneySide::actual); }
void answer_actual_unquantified(const FigureAsked& asked, Explanation& out) { unknown_lines(asked, out, MoneySide::actual); }

namespace {

/// The pairs that are compared as evidence, the others as left out; the other way round where these are asked for.
Drawdown pairs(const FigureAsked& asked, Explanation& out, bool compared) {
  const auto lines = lines_of(asked, out);
  for (const auto& one : drawn(lines)) {
    const auto at = one.planned.lines > 0 ? where(*one.state.measure, &Measure::budget) : where(*one.state.record, &MonitoringRecord::costs);
    Evidence shown{at, name_of(asked, one.state) + ", " + source_in_words(asked, one.source), asked.text({"předpoklad {0}, skutečnost {1}", "planned {0}, actual {1}"}, side_in_words(asked, one.planned), side_in_words(asked, one.actual))};
    (one.comparable() == compared ? out.in : out.out).push_back(std::move(shown));
  }
  add_excluded(asked, out);
  return money_of(lines).drawdown;
}

}  // namespace

void answer_drawdown(const FigureAsked& asked, Explanation& out) {
  const auto drawdown = pairs(asked, out, true);
  const auto share = share_of(drawdown);
  out.value = share ? share_in_words(asked.language(), *share) : "–";
  out.steps.push_back(asked.text({"dvojice opatření a zdroje známé na obou stranách: {0}, ostatní: {1}", "pairs of measure and source known on both sides: {0}, others: {1}"}, drawdown.pairs, drawdown.left_out));
  if (share)
    out.steps.push_back(asked.text({"{0} : {1} × 100 = {2} po zaokrouhlení na desetinu, polovina nahoru", "{0} / {1} × 100 = {2}, rounded to a tenth, half up"}, money_in_words(asked.language(), drawdown.actual.known), money_in_words(asked.language(), drawdown.planned.known), out.value));
}

void answer_drawdown_pairs(const FigureAsked& asked, Explanation& out) { out.value = in_words(asked, pairs(asked, out, true).pairs); }
void answer_drawdown_left_out(const FigureAsked& asked, Explanation& out) { out.value = in_words(asked, pairs(asked, out, false).left_out); }
void answer_drawdown_left_planned(const FigureAsked& asked, Explanation& out) {
  const auto left = pairs(asked, out, false).planned_left;
  out.value = left.overflow ? "?" : left.is_known() ? money_in_words(asked.language(), left.known) : "–";
}

}  // namespace kpss
