#include <algorithm>

#include "catalogue/sections.hpp"
#include "rules/known_codes.hpp"
#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

bool is_clear(const Catalogue& catalogue) {
  const auto whole = [](const LifeSituation& one) { return !one.id.empty() && all_understood(one, &LifeSituation::target_groups) && all_understood(one, &LifeSituation::types); };
  return is_known(catalogue, &Catalogue::arrangement) && is_known(catalogue, &Catalogue::life_situations) && std::all_of(catalogue.life_situations.begin(), catalogue.life_situations.end(), whole);
}

/// Whether nothing else is said of what would tell the section of a service: no other rule, and not while reading.
bool is_clear(const Service& service, const KnownCodes& groups, const KnownCodes& types) {
  const auto known = [&](const std::string& group) { return !group.empty() && (is_own_words(group) || groups.has(group)); };
  return all_understood(service, &Service::target_groups) && all_understood(service, &Service::life_situations) && service.life_situations.empty() && is_known(service, &Service::type) &&
         is_known(service, &Service::from) && is_known(service, &Service::to) && (!service.type || types.has(*service.type)) && std::all_of(service.target_groups.begin(), service.target_groups.end(), known);
}

}  // namespace

void unlisted_service(const Repository& repository, Reporter& report) {
  const auto* catalogue = catalogue_of(repository);
  if (!catalogue || !is_clear(*catalogue)) return;
  const bool by_situations = arrangement_of(*catalogue) == Arrangement::life_situations;
  const KnownCodes groups(repository, target_group_codes), types(repository, service_type_codes);
  const auto cure = by_situations ? say("doplňte službě `life_situations`, nebo její skupinu či druh některému oddílu v `catalogue.yaml`", "give the service `life_situations`, or its group or type to a section in `catalogue.yaml`")
                                  : say("doplňte službě `target_groups` z číselníku", "give the service `target_groups` of the code list");
  for (const auto& section : sections_of(repository, entries_on(repository, report.today()), Language::cs)) {
    if (!section.ours || section.id != "other") continue;
    for (const auto& entry : section.here)
      if (is_clear(*entry.service, groups, types))
        report.at(*entry.service, &Service::name, say("služba nepatří do žádného oddílu adresáře; vytiskne se na konci mezi dalšími", "the service belongs to no section of the directory; it is printed among others at the end"), cure);
  }
}

}  // namespace kpss::rule
