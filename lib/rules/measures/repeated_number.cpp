#include <map>
#include <tuple>

#include "rules/reporter.hpp"

namespace kpss::rule {

void repeated_number(const Repository& repository, Reporter& report) {
  // In some plans numbers restart in every working group, so a number belongs to its plan and group.
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, const Measure*> first;
  for (const auto& measure : repository.all<Measure>()) {
    const auto* plan = repository.plan(plan_of(measure));
    if (measure.number.text.empty() || !plan) continue;
    const auto [goal, priority] = place_of(*plan, measure);
    if (!goal && !priority) continue;
    const auto [earlier, is_new] = first.emplace(std::tuple(plan_of(measure), group_of(*plan, measure), std::string_view(measure.number.text)), &measure);
    if (is_new) continue;
    report
        .at(measure, &Measure::number, say("číslo `{}` už má jiné opatření", "another measure already has the number `{}`", measure.number.text),
            say("opravte jedno z čísel; v dokumentech se opatření hledají podle čísla", "correct one of the numbers; measures are found by number in documents"))
        .notes.push_back({where(*earlier->second, &Measure::number), say("poprvé zapsáno zde", "first written here")});
  }
}

}  // namespace kpss::rule
