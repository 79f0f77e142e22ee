#include <algorithm>

#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {
namespace {

/// The ids of a measure's indicators; nothing where one of them was not understood, for it may be the one that is meant.
std::optional<std::vector<std::string_view>> ids_of(const Measure& measure) {
  if (!understood(measure, &Measure::indicators)) return {};
  std::vector<std::string_view> ids;
  for (const auto& indicator : measure.indicators) {
    if (indicator.id.empty()) return {};
    ids.push_back(indicator.id);
  }
  return ids;
}

}  // namespace

void unknown_indicator(const Monitoring& monitoring, const Repository& repository, Reporter& report) {
  for (const auto& record : monitoring.records) {
    const auto* measure = repository.find<Measure>(record.measure.id, plan_of(monitoring));
    const auto known = measure ? ids_of(*measure) : std::nullopt;
    if (!known) continue;
    for (const auto& entry : record.indicators.entries) {
      const bool repeated = record.indicators.find(entry.key) != &entry.value;  // Reported as a repeated key.
      if (entry.key.id.empty() || repeated || std::find(known->begin(), known->end(), entry.key.id) != known->end()) continue;
      const auto near = did_you_mean(entry.key.id, *known);
      auto help = near             ? *near
                  : known->empty() ? Cure(say("doplňte indikátor do karty opatření", "add the indicator to the card of the measure"))
                                   : Cure(say("opatření má indikátory `{}`", "the measure has the indicators `{}`", fmt::format("{}", fmt::join(*known, "`, `"))));
      report.at(entry.key_node, say("opatření `{}` nemá indikátor `{}`", "the measure `{}` has no indicator `{}`", record.measure.id, entry.key.id), std::move(help));
    }
  }
}

}  // namespace kpss::rule
