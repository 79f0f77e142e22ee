#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

/// The keys of those members that are written, with their places.
template <class T, class... Values>
std::vector<std::pair<std::string, Span>> written_keys(const T& line, Values T::*... members) {
  std::vector<std::pair<std::string, Span>> keys;
  const auto add = [&](auto member) {
    if (written(line, member)) keys.emplace_back(fmt::format("`{}`", field_of(member).key), where(line, member));
  };
  (add(members), ...);
  return keys;
}

template <class T>
void check(const T& line, const std::vector<std::pair<std::string, Span>>& keys, Message cure, Reporter& report) {
  if (keys.empty()) {
    report.at(line, say("řádek nemá částku", "the line has no amount"), std::move(cure));
  } else if (keys.size() > 1) {
    std::vector<std::string> names;
    for (const auto& [name, place] : keys) names.push_back(name);
    report.at(keys[1].second, {"částka stojí pod více klíči: " + listed(Language::cs, names), "the amount stands under several keys: " + listed(Language::en, names)},
              say("ponechte jen jeden z nich", "keep only one of them"));
  }
}

void check_line(const BudgetLine& line, Reporter& report) {
  if (!understood(line)) return;
  const auto keys = written_keys(line, &BudgetLine::amount, &BudgetLine::thousands, &BudgetLine::unit_price);
  check(line, keys,
        say("doplňte `amount`, `thousands`, nebo `unit_price`; není-li částka známa, napište `amount: not-quantified`",
            "add `amount`, `thousands` or `unit_price`; where the amount is not known, write `amount: not-quantified`"),
        report);
  if (keys.empty() || written(line, &BudgetLine::unit_price)) return;
  for (const auto& [name, place] : written_keys(line, &BudgetLine::unit, &BudgetLine::units))
    report.at(place, say("{} stojí bez `unit_price`", "{} stands without `unit_price`", name),
              say("napište cenu za jednotku místo celé částky, nebo {} smažte", "write the price of a unit in place of the whole amount, or delete {}", name));
}

void check_line(const CostLine& line, Reporter& report) {
  if (!understood(line)) return;
  check(line, written_keys(line, &CostLine::amount, &CostLine::thousands),
        say("doplňte `amount`, nebo `thousands`; není-li částka známa, napište `amount: not-quantified`",
            "add `amount` or `thousands`; where the amount is not known, write `amount: not-quantified`"),
        report);
}

}  // namespace

void amount_once(const Repository& repository, Reporter& report) {
  for (const auto& measure : repository.all<Measure>())
    for (const auto& line : measure.budget) check_line(line, report);
  for (const auto& monitoring : repository.all<Monitoring>())
    for (const auto& record : monitoring.records)
      for (const auto& line : record.costs) check_line(line, report);
}

}  // namespace kpss::rule
