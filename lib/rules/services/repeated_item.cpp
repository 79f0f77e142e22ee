#include <map>
#include <set>
#include <string_view>

#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

std::string_view text_of(const std::string& text) { return text; }
std::string_view text_of(ServiceForm form) { return option_of(form).code; }
template <class T>
std::string_view text_of(const Ref<T>& ref) { return ref.id; }

/// Reports each item of a list that stands in it already.
template <class T, class Item>
void see(const T& record, std::vector<Item> T::*member, Reporter& report) {
  if (!all_understood(record, member)) return;
  std::set<std::string_view> seen;
  const auto& items = record.*member;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (const auto text = text_of(items[i]); !text.empty() && !seen.insert(text).second)
      report.at_item(record, member, i, say("`{}` už v seznamu je", "`{}` is in the list already", text.substr(0, text.find('\n'))), say("ponechte jen jednou", "keep it only once"));
}

/// What tells one place from another; empty where nothing does.
std::string place_of(const Location& location) {
  if (!location.address || location.address->town.empty()) return {};
  return fmt::format("{}\n{}\n{}\n{}", location.name.value_or(""), location.address->street.value_or(""), location.address->town, location.address->part.value_or(""));
}

void see_locations(const Service& service, Reporter& report) {
  std::map<std::string, const Location*> first;
  for (const auto& location : service.locations) {
    const auto place = place_of(location);
    if (place.empty()) continue;
    if (const auto [earlier, is_new] = first.emplace(place, &location); !is_new)
      report.at(location, say("totéž místo už služba má", "the service has this place already"), say("ponechte jen jeden záznam", "keep only one record"))
          .notes.push_back({where(*earlier->second), say("poprvé zapsáno zde", "first written here")});
  }
}

}  // namespace

void repeated_item(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) {
      see(service, &Service::forms, report);
      see(service, &Service::target_groups, report);
      see(service, &Service::life_situations, report);
      see(service, &Service::activities, report);
      see(service, &Service::municipalities, report);
      see_locations(service, report);
    }
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& situation : catalogue.life_situations) {
      see(situation, &LifeSituation::target_groups, report);
      see(situation, &LifeSituation::types, report);
    }
}

}  // namespace kpss::rule
