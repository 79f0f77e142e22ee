#include "exchange/hsds/services.hpp"

#include <set>

#include "exchange/hsds/schedules.hpp"
#include "text/grammar.hpp"
#include "words/catalogue.hpp"

namespace kpss::hsds {
namespace {

std::string_view status_of(Standing standing) {
  switch (standing) {
    case Standing::not_yet: return "inactive";
    case Standing::ended: return "defunct";
    case Standing::provided: break;
  }
  return "active";
}

void append_line(std::string& text, std::string_view line) {
  if (!line.empty()) text.append(text.empty() ? "" : "\n").append(line);
}

/// Mission, activities and note, each on its own lines.
std::string description_of(const Service& service) {
  std::string text = service.mission.value_or("");
  for (const auto& activity : service.activities) append_line(text, "- " + activity);
  if (service.note) append_line(text, *service.note);
  return text;
}

std::string fees_of(const Service& service, Language language) {
  std::string text(service.free_of_charge ? words::free_of_charge.in(language) : std::string_view());
  if (service.prices_note) append_line(text, *service.prices_note);
  return text;
}

std::string labelled(Phrase label, std::string_view text, Language language) { return text.empty() ? std::string() : fmt::format("{}: {}", label.in(language), text); }

}  // namespace

Services::Services(const Directory& directory, Language language)
    : directory_(directory), language_(language), identity_(directory.repository), terms_(directory.repository, identity_, language), groups_(directory.repository, target_group_codes) {
  if (const auto* manifest = directory.repository.manifest())
    for (const auto& known : manifest->municipalities) municipalities_.emplace(known.id, &known);
}

Item Services::organization(const Organization& provider) const {
  constexpr Phrase a_provider{"Poskytovatel sociálních služeb", "Provider of social services"};
  const std::string name(id_of(provider));
  Item item("organization", name, identity_);
  item.text("name", provider.name);
  item.text("alternate_name", provider.short_name);
  item.text("description", fmt::format("{}{}{}", a_provider.in(language_), provider.legal_form ? ", " : "", provider.legal_form.value_or("")));
  if (provider.contact && provider.contact->email) item.text("email", provider.contact->email->text);
  if (provider.web) item.text("website", provider.web->text);
  item.text("legal_status", provider.legal_form);
  if (provider.contact) item.add("contacts", contact_item(*provider.contact, name, identity_));
  const auto add_identifier = [&](std::string_view key, std::string_view scheme, Phrase type, std::string_view what) {
    Item identifier("organization_identifier", fmt::format("{}/{}", name, key), identity_);
    identifier.text("identifier_scheme", scheme);
    identifier.text("identifier_type", type.in(language_));
    identifier.text("identifier", what);
    item.add("organization_identifiers", std::move(identifier));
  };
  if (provider.ico) add_identifier("ico", "CZ-ICO", words::entry_ico, provider.ico->digits);
  if (provider.data_box) add_identifier("data-box", "", words::entry_data_box, provider.data_box->id);
  return item;
}

std::string Services::eligibility(const Service& service) const {
  std::vector<std::string> groups;
  for (const auto& code : service.target_groups) groups.push_back(groups_.label(code, language_));
  auto text = labelled(words::entry_target_groups, fmt::to_string(fmt::join(groups, "; ")), language_);
  append_line(text, labelled(words::entry_not_for, service.not_for.value_or(""), language_));
  return text;
}

void Services::say_what_it_is(Item& item, const PublishedService& published) const {
  const auto& service = published.service;
  item.text("name", service.name);
  item.text("description", description_of(service));
  if (service.web) item.text("url", service.web->text);
  if (service.email) item.text("email", service.email->text);
  item.text("status", status_of(published.standing));
  item.text("application_process", service.how_to_apply);
  item.text("fees_description", fees_of(service, language_));
  if (service.register_number) item.text("accreditations", labelled(words::entry_register_number, service.register_number->digits, language_));
  item.text("eligibility_description", eligibility(service));
  if (service.ages && service.ages->from) item.number("minimum_age", std::to_string(*service.ages->from));
  if (service.ages && service.ages->to) item.number("maximum_age", std::to_string(*service.ages->to));
  if (service.confirmed && service.confirmed->date) item.text("assured_date", service.confirmed->date->iso());
}

/// Only what the service itself says: that it stands in a town does not mean that it works there alone.
void Services::add_areas(Item& item, const PublishedService& published) const {
  std::set<std::string_view> said;
  for (const auto& ref : published.service.municipalities) {
    const auto known = municipalities_.find(ref.id);
    if (known == municipalities_.end() || !said.insert(ref.id).second) continue;
    Item area("service_area", fmt::format("{}/{}", published.id, ref.id), identity_);
    area.text("name", known->second->name);
    if (known->second->code) area.text("description", "RÚIAN: obec " + known->second->code->digits);
    item.add("service_areas", std::move(area));
  }
  if (!published.service.area) return;
  Item area("service_area", published.id, identity_);
  area.text("name", *published.service.area);
  item.add("service_areas", std::move(area));
}

void Services::add_costs(Item& item, const PublishedService& published) const {
  std::size_t number = 0;
  for (const auto& price : published.service.prices) {
    Item cost("cost_option", fmt::format("{}/{}", published.id, ++number), identity_);
    cost.text("option", price.item);
    if (price.amount) {
      cost.text("currency", "CZK");
      cost.number("amount", price.amount->plain());
    }
    cost.text("amount_description", price.unit);
    item.add("cost_options", std::move(cost));
  }
}

Item Services::item(const PublishedService& published) const {
  const auto& service = published.service;
  Item item("service", published.id, identity_);
  say_what_it_is(item, published);
  if (service.phone) item.add("phones", phone_item(*service.phone, "service/" + published.id, identity_));
  for (auto& schedule : schedules_of(published, identity_, language_, directory_.day)) item.add("schedules", std::move(schedule));
  add_areas(item, published);
  for (auto& place : services_at_locations(common(), published)) item.add("service_at_locations", std::move(place));
  item.set("organization", organization(*published.entry.provider));
  add_costs(item, published);
  std::size_t number = 0;
  for (const auto& contact : service.contacts) item.add("contacts", contact_item(contact, fmt::format("{}/{}", published.id, ++number), identity_));
  for (auto& attribute : terms_.of(published)) item.add("attributes", std::move(attribute));
  return item;
}

}  // namespace kpss::hsds
