// Figures of indicators: baseline, target, value, and how far it came.

#include "statistics/indicators.hpp"

#include <algorithm>

#include "shape/places.hpp"
#include "statistics/figures/parts.hpp"
#include "statistics/share.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss {
namespace {

constexpr std::string_view own[] = {"indicator"};

struct Chosen {
  MeasureState state;
  IndicatorResult result;
};

Chosen chosen(const FigureAsked& asked) {
  Explanation unused;
  const auto met = narrowed(asked, unused, own).met;
  if (met.empty()) throw Failure(Failure::Kind::usage, say("opatření `{}` se v tomto roce nepočítá", "the measure `{}` is not one of this year", *asked.name.find("measure")));
  const auto& id = *asked.name.find("indicator");
  std::vector<std::string_view> known;
  for (auto& result : results_of(asked.selection().repository, met.front())) {
    if (result.indicator->id == id) return {met.front(), std::move(result)};
    known.push_back(result.indicator->id);
  }
  const auto near = nearest(id, known);
  throw Failure(Failure::Kind::usage, say("opatření nemá indikátor `{}`", "the measure has no indicator `{}`", id), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("indikátory: {}", "indicators: {}", fmt::to_string(fmt::join(known, ", "))));
}

std::string words(const FigureAsked& asked, const IndicatorValue* value) { return value ? indicator_value_in_words(asked.language(), *value) : "–"; }
std::string words(const FigureAsked& asked, const std::optional<IndicatorValue>& value) { return words(asked, value ? &*value : nullptr); }

void add_years(const FigureAsked& asked, const Chosen& of, Explanation& out) {
  for (const auto& [year, record, value] : of.result.years) {
    Evidence shown{record ? where(*record, &MonitoringRecord::indicators) : where(*of.state.measure), fmt::format("{} {}, {}", of.state.measure->number.text, of.result.indicator->name, year), words(asked, value)};
    if (!value) shown.value = asked.text({"neuvedeno", "not stated"});
    (value ? out.in : out.out).push_back(std::move(shown));
  }
}

void written(const FigureAsked& asked, const Chosen& of, const IndicatorValue* value, Span at, Explanation& out) {
  out.value = words(asked, value);
  if (value) out.in.push_back(evidence(asked, of.state, at, out.value));
}

}  // namespace

void answer_baseline(const FigureAsked& asked, Explanation& out) {
  const auto of = chosen(asked);
  const auto& indicator = *of.result.indicator;
  written(asked, of, indicator.baseline ? &*indicator.baseline : nullptr, where(indicator, &Indicator::baseline), out);
}

void answer_target(const FigureAsked& asked, Explanation& out) {
  const auto of = chosen(asked);
  written(asked, of, of.result.target, where(*of.result.indicator, &Indicator::targets), out);
}

void answer_value(const FigureAsked& asked, Explanation& out) {
  const auto of = chosen(asked);
  add_years(asked, of, out);
  out.value = words(asked, of.result.counted);
  if (is_cumulative(*of.result.indicator)) out.steps.push_back(asked.text({"hodnoty let se sčítají, protože indikátor je kumulativní (`counting: cumulative`)", "the values of the years add up, since the indicator is cumulative (`counting: cumulative`)"}));
}

void answer_achievement(const FigureAsked& asked, Explanation& out) {
  const auto of = chosen(asked);
  const auto& indicator = *of.result.indicator;
  add_years(asked, of, out);
  out.value = of.result.achievement ? share_in_words(asked.language(), *of.result.achievement) : "–";
  const auto baseline = words(asked, indicator.baseline), target = words(asked, of.result.target), value = words(asked, of.result.counted);
  out.steps.push_back(asked.text({"výchozí hodnota {0}, cíl {1}, skutečnost {2}, směr: {3}", "baseline {0}, target {1}, actual {2}, direction: {3}"}, baseline, target, value, option_of(indicator.direction.value_or(Direction::growing)).label.in(asked.language())));
  if (!of.result.achievement) return void(out.steps.push_back(asked.text({"o míře dosažení se nic netvrdí", "nothing is claimed about how far it came"})));
  const bool from_baseline = achievement_from_baseline(indicator, *of.result.target);
  out.steps.push_back(from_baseline ? asked.text({"({2} − {0}) : ({1} − {0}) × 100 = {3}", "({2} − {0}) / ({1} − {0}) × 100 = {3}"}, baseline, target, value, out.value)
                                    : asked.text({"{1} : {0} × 100 = {2}", "{1} / {0} × 100 = {2}"}, target, value, out.value));
}

void answer_missing_values(const FigureAsked& asked, Explanation& out) {
  for (const auto& state : narrowed(asked, out).met)
    for (const auto& result : results_of(asked.selection().repository, state)) {
      if (!result.target) continue;
      Evidence shown{where(*result.indicator), name_of(asked, state) + ", " + result.indicator->name, result.actual ? words(asked, result.actual) : asked.text({"neuvedeno", "not stated"})};
      (result.actual ? out.out : out.in).push_back(std::move(shown));
    }
  out.value = in_words(asked, static_cast<std::int64_t>(out.in.size()));
}

}  // namespace kpss
