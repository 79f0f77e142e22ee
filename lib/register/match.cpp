#include "register/match.hpp"

#include <algorithm>
#include <set>

#include "register/clean.hpp"

namespace kpss::registry {
namespace {

using Stated = std::vector<const StatedService*>;

/// A name for a message: that of the provider, by which people look it up.
void tell(ProviderMatch& match, const std::string& number, Message what, bool lost) { match.notices.push_back({lost, match.organization->name, number, std::move(what)}); }

bool bears_name(const StatedService& stated, const std::string& name) {
  return same_name(stated.service.name, name) || std::any_of(stated.places.begin(), stated.places.end(), [&](const std::string& place) { return same_name(place, name); });
}

bool is_over(const Service& service, Date day) { return service.to && *service.to && day && *service.to < day; }

/// Services of ours that are registered and bear no number; what ended is no matter any more.
std::vector<const Service*> unnumbered(const Organization& organization, Date day) {
  std::vector<const Service*> found;
  for (const auto& service : organization.services)
    if (!service.register_number && service.type && !is_over(service, day)) found.push_back(&service);
  return found;
}

/// Registrations of a type that are left.
Stated of_type(const Stated& left, const std::string& type, Date day) {
  Stated found;
  std::copy_if(left.begin(), left.end(), std::back_inserter(found), [&](const StatedService* each) { return each->service.type == type && !each->source->ended_by(day); });
  return found;
}

/// The only one of these that bears a name.
const StatedService* only_one_called(const std::string& name, const Stated& candidates) {
  const auto is_it = [&](const StatedService* each) { return bears_name(*each, name); };
  return std::count_if(candidates.begin(), candidates.end(), is_it) == 1 ? *std::find_if(candidates.begin(), candidates.end(), is_it) : nullptr;
}

/// Gives our services without a number one of the registrations that are left, where there is no doubt which: the only one of the type and name,
/// else the only one of the type.
void pair_by_type(ProviderMatch& match, Stated& left, Date day) {
  auto waiting = unnumbered(*match.organization, day);
  for (const bool by_name : {true, false})
    std::erase_if(waiting, [&](const Service* ours) {
      const auto candidates = of_type(left, *ours->type, day);
      const auto rivals = std::count_if(waiting.begin(), waiting.end(), [&](const Service* each) { return each->type == ours->type; });
      const auto* found = by_name ? only_one_called(ours->name, candidates) : rivals == 1 && candidates.size() == 1 ? candidates.front() : nullptr;
      if (!found) return false;
      match.pairs.push_back({ours, found});
      tell(match, found->service.register_number->digits, say("přiřazena službě „{0}“ podle druhu a názvu; ověřte to", "taken for the service \"{0}\" by its type and name; check that", ours->name), false);
      std::erase(left, found);
      return true;
    });
  std::set<const StatedService*> doubtful;
  for (const auto* ours : waiting) {
    const auto candidates = of_type(left, *ours->type, day);
    doubtful.insert(candidates.begin(), candidates.end());
    if (!candidates.empty()) tell(match, "", say("služba „{0}“ může být několika registracemi; doplňte jí `register_number`", "the service \"{0}\" may be several registrations; give it its `register_number`", ours->name), true);
    match.pairs.push_back({ours, nullptr});
  }
  std::erase_if(left, [&](const StatedService* each) { return doubtful.contains(each); });
}

/// By number, wherever the registration now belongs: a service may have passed to another provider.
void pair_by_number(ProviderMatch& match, const std::map<std::string, const StatedService*>& by_number, std::set<const StatedService*>& used, Date day) {
  for (const auto& service : match.organization->services) {
    if (!service.register_number) continue;
    const auto found = by_number.find(service.register_number->digits);
    const auto* stated = found == by_number.end() ? nullptr : found->second;
    if (stated) used.insert(stated);
    if (stated || !is_over(service, day)) match.pairs.push_back({&service, stated});
  }
}

/// Providers by IČO and by name, for looking them up.
class Providers {
 public:
  explicit Providers(const Statement& statement) {
    for (const auto& provider : statement.providers) {
      if (provider.organization.ico) by_ico_.emplace(provider.organization.ico->digits, &provider);
      if (!provider.organization.name.empty()) by_name_.emplace(comparable(provider.organization.name), &provider);
    }
  }
  const StatedProvider* of(const Organization& organization) const {
    const auto& index = organization.ico ? by_ico_ : by_name_;
    const auto found = index.find(organization.ico ? organization.ico->digits : comparable(organization.name));
    return found == index.end() ? nullptr : found->second;
  }

 private:
  std::map<std::string, const StatedProvider*> by_ico_, by_name_;
};

}  // namespace

std::vector<ProviderMatch> matched(const Repository& repository, const Statement& statement, Date day) {
  std::map<std::string, const StatedService*> by_number;
  for (const auto& provider : statement.providers)
    for (const auto& service : provider.services) by_number.emplace(service.service.register_number->digits, &service);
  const Providers providers(statement);
  std::vector<ProviderMatch> matches;
  std::set<const StatedService*> used;
  std::set<const StatedProvider*> known;
  for (const auto& organization : repository.all<Organization>()) {
    auto& match = matches.emplace_back(ProviderMatch{&organization, providers.of(organization), {}, {}});
    // Two files of one provider: the first has its new services.
    if (match.provider && !known.insert(match.provider).second) match.provider = nullptr;
    pair_by_number(match, by_number, used, day);
  }
  for (auto& match : matches) {
    Stated left;
    if (match.provider)
      for (const auto& service : match.provider->services)
        if (!used.contains(&service)) left.push_back(&service);
    pair_by_type(match, left, day);
    for (const auto* stated : left)
      if (stated->in_scope && !stated->source->ended_by(day)) match.pairs.push_back({nullptr, stated});
    if (match.provider && !match.organization->ico && match.provider->organization.ico) tell(match, "", say("přiřazena poskytovateli s IČO {0} podle názvu; ověřte to", "taken for the provider with the IČO {0} by its name; check that", match.provider->organization.ico->digits), false);
  }
  for (const auto& provider : statement.providers) {
    if (known.contains(&provider)) continue;
    ProviderMatch match{nullptr, &provider, {}, {}};
    for (const auto& stated : provider.services)
      if (stated.in_scope && !used.contains(&stated) && !stated.source->ended_by(day)) match.pairs.push_back({nullptr, &stated});
    if (!match.pairs.empty()) matches.push_back(std::move(match));
  }
  return matches;
}

}  // namespace kpss::registry
