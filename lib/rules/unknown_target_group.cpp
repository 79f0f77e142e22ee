#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void unknown_target_group(const Repository& repository, Reporter& report) {
  const KnownCodes known(repository, target_group_codes);
  const auto check = [&](const auto& record, auto member, bool in_directory = false) {
    const auto& groups = record.*member;
    // Sections of the directory go by codes, so there „Senioři“ would be lost.
    const auto own = [&](const std::string& group) { return is_own_words(group) && !(in_directory && known.named(group)); };
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (!groups[i].empty() && !own(groups[i]) && !known.has(groups[i]))
        report.at_item(record, member, i, say("cílová skupina `{}` není v číselníku", "no code list has the target group `{}`", seen(groups[i])), known.cure(groups[i]));
  };
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) check(service, &Service::target_groups, true);
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& situation : catalogue.life_situations) check(situation, &LifeSituation::target_groups, true);
  for (const auto& measure : repository.all<Measure>()) check(measure, &Measure::target_groups);
  for (const auto& survey : repository.all<Survey>()) check(survey, &Survey::target_groups);
}

}  // namespace kpss::rule
