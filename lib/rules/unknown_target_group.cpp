#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void unknown_target_group(const Repository& repository, Reporter& report) {
  const KnownCodes known(repository, target_group_codes);
  const auto check = [&](const auto& record, auto member) {
    const auto& groups = record.*member;
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (!groups[i].empty() && !is_own_words(groups[i]) && !known.has(groups[i]))
        report.at_item(record, member, i, say("cílová skupina `{}` není v číselníku", "no code list has the target group `{}`", seen(groups[i])), known.cure(groups[i]));
  };
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) check(service, &Service::target_groups);
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& situation : catalogue.life_situations) check(situation, &LifeSituation::target_groups);
  for (const auto& measure : repository.all<Measure>()) check(measure, &Measure::target_groups);
  for (const auto& survey : repository.all<Survey>()) check(survey, &Survey::target_groups);
}

}  // namespace kpss::rule
