#include "register/stated.hpp"

#include <algorithm>

#include "register/clean.hpp"
#include "register/read_as.hpp"
#include "register/stated_parts.hpp"
#include "repository/references.hpp"
#include "text/collation.hpp"

namespace kpss::registry {
namespace {

constexpr Phrase contact_of_provider{"kontakt poskytovatele", "contact of the provider"};

/// What all entries of a provider share: its IČO, its name where it has none.
std::string key_of_provider(const Provider& provider) {
  const auto ico = ico_from(provider.ico);
  return ico ? ico->digits : comparable(provider.name);
}

Organization organization_from(const Provider& provider, const Dictionary& dictionary, const Tell& tell) {
  Organization organization;
  organization.name = is_fit(provider.name) ? provider.name : std::string();
  organization.ico = ico_from(provider.ico);
  if (!provider.ico.empty() && !organization.ico) tell(say("IČO nemá osm číslic", "the IČO has not eight digits"), true);
  if (organization.ico && !check_digit_fits(*organization.ico)) tell(say("kontrolní číslice IČO `{}` nesouhlasí", "the check digit of the IČO `{}` does not fit", organization.ico->digits), false);
  if (const auto form = dictionary.lists.name(provider.legal_form); is_fit(form)) organization.legal_form = form;
  if (provider.address) organization.address = address_from(*provider.address, dictionary, tell);
  if (const auto* manifest = dictionary.repository.manifest(); manifest && organization.address && organization.address->municipality_code)
    for (const auto& municipality : manifest->municipalities)
      if (municipality.code && municipality.code->digits == organization.address->municipality_code->digits) organization.municipality = Ref<Municipality>{municipality.id, {}};
  if (provider.seat_withheld) tell(say("adresa sídla se nepřevzala", "the address of the seat is not taken over"), false);
  auto contacts = stated_contacts(provider.contacts, tell);
  if (contacts.phone || contacts.email) {
    organization.contact.emplace();
    organization.contact->function = contact_of_provider.in(written_language(dictionary.repository));
    organization.contact->phone = contacts.phone;
    organization.contact->email = contacts.email;
  }
  for (const auto& further : contacts.further) tell(say("další kontakt poskytovatele: {}", "a further contact of the provider: {}", further.function), true);
  organization.web = contacts.web;
  organization.data_box = read_as<DataBox>(provider.data_box);
  return organization;
}

/// „Olomoucký kraj, okres Kroměříž“
std::string area_of(const RegisteredService& source, const CodeLists& lists) {
  std::vector<std::string> names;
  for (const auto& id : source.area)
    if (auto name = lists.name(id); is_fit(name) && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  return fmt::to_string(fmt::join(names, ", "));
}

/// The facility's name where all bear one of their own, else that of the type. A secret place lends its name to nothing.
std::string name_of(const RegisteredService& source, const std::string& type, const std::string& label) {
  const auto& facilities = source.facilities;
  const auto name = service_name(type, label);
  if (facilities.empty() || !is_fit(facilities.front().name) || same_name(facilities.front().name, source.provider.name)) return name;
  const auto of_its_own = [&](const Facility& each) { return !each.secret && same_name(each.name, facilities.front().name); };
  return std::all_of(facilities.begin(), facilities.end(), of_its_own) ? facilities.front().name : name;
}

/// Those of the manifest that a field service covers beyond its places.
std::vector<Ref<Municipality>> municipalities_of(const RegisteredService& source, const Scope& scope, const Repository& repository) {
  std::vector<Ref<Municipality>> found;
  if (scope.has_place(source) || !repository.manifest()) return found;
  const auto covered = scope.covered_by(source);
  for (const auto& municipality : repository.manifest()->municipalities)
    if (municipality.code && covered.contains(municipality.code->digits)) found.push_back({municipality.id, {}});
  return found;
}

void state_type(StatedService& stated, const Dictionary& dictionary, const Tell& tell) {
  const auto& source = *stated.source;
  const auto label = dictionary.lists.name(source.type);
  if (auto type = dictionary.types.find(label); !type.empty()) stated.service.type = std::move(type);
  else tell(say("druh služby `{}` nemá náš kód", "the type of service `{}` has no code of ours", seen_id(label.empty() ? source.type : label)), true);
  stated.service.name = name_of(source, stated.service.type.value_or(""), label.empty() ? "sociální služba" : label);
}

void fill(StatedService& stated, const Dictionary& dictionary, const Tell& tell) {
  const auto& source = *stated.source;
  auto& service = stated.service;
  state_type(stated, dictionary, tell);
  for (const auto& facility : source.facilities) {
    stated.places.push_back(facility.name);
    stated.secret_marks.insert(stated.secret_marks.end(), facility.marks.begin(), facility.marks.end());
  }
  state_forms(stated, dictionary, tell);
  state_groups(stated, dictionary, tell);
  service.ages = stated_ages(source, dictionary, tell);
  if (auto area = area_of(source, dictionary.lists); is_fit(area)) service.area = std::move(area);
  service.locations = locations_from(source, service.name, dictionary, tell);
  auto contacts = stated_contacts(source.contacts, tell);
  service.contacts = std::move(contacts.further);
  service.phone = contacts.phone;
  service.email = contacts.email;
  service.web = contacts.web;
  service.from = source.from;
  service.to = source.to;
}

void sort_by_name(std::vector<StatedProvider>& providers) {
  std::stable_sort(providers.begin(), providers.end(), [](const StatedProvider& a, const StatedProvider& b) {
    if (const auto order = compare_czech(a.organization.name, b.organization.name); order != 0) return order < 0;
    return a.organization.ico.value_or(Ico{}).digits < b.organization.ico.value_or(Ico{}).digits;
  });
  for (auto& provider : providers)
    std::stable_sort(provider.services.begin(), provider.services.end(), [](const StatedService& a, const StatedService& b) { return a.service.register_number->digits < b.service.register_number->digits; });
}

}  // namespace

Statement state(const std::vector<RegisteredService>& services, const CodeLists& lists, const Scope& scope, const Repository& repository, Date day) {
  const Dictionary dictionary{lists, repository, CodesByName(Codes(repository, service_type_codes)), CodesByName(Codes(repository, target_group_codes)), day};
  Statement statement;
  std::map<std::string, std::size_t> known;
  for (const auto& source : services) {
    const auto teller = [&](Notices& notices, const std::string& number) {
      return [&notices, &source, number](Message what, bool lost) { notices.push_back({lost, source.provider.name, number, std::move(what)}); };
    };
    StatedService stated;
    stated.source = &source;
    stated.in_scope = scope.covers(source);
    stated.service.register_number = read_as<RegisterNumber>(source.number);
    if (!stated.service.register_number) {
      if (stated.in_scope && !source.ended_by(day))
        teller(statement.notices, "")(say("položka {}: identifikátor služby nemá sedm číslic, služba se vynechává", "item {}: the identifier of the service has not seven digits, it is left out", source.item), true);
      continue;
    }
    fill(stated, dictionary, teller(stated.notices, source.number));
    stated.service.municipalities = municipalities_of(source, scope, repository);
    const auto [place, fresh] = known.emplace(key_of_provider(source.provider), statement.providers.size());
    if (fresh) {
      Notices notices;
      auto organization = organization_from(source.provider, dictionary, teller(notices, ""));
      statement.providers.push_back({std::move(organization), std::move(notices), {}});
    }
    auto& provider = statement.providers[place->second];
    if (source.provider.seat_withheld) provider.organization.address.reset();
    provider.services.push_back(std::move(stated));
  }
  sort_by_name(statement.providers);
  return statement;
}

}  // namespace kpss::registry
