#include "exchange/hsds/places.hpp"

#include "words/catalogue.hpp"

namespace kpss::hsds {
namespace {

/// HSDS cannot do without them, and inventing them would be worse.
constexpr Phrase not_stated{"neuvedeno", "not stated"};

bool lies_in_territory(const Manifest& manifest, const Address& address) {
  for (const auto& known : manifest.municipalities)
    if (known.code && address.municipality_code ? known.code->digits == address.municipality_code->digits : known.name == address.town) return true;
  return false;
}

/// The region of the territory holds for addresses in it; of others none is known.
std::string_view region_of(const Export& of, const Address& address) {
  const auto* manifest = of.directory.repository.manifest();
  if (!manifest || !manifest->region || !lies_in_territory(*manifest, address)) return not_stated.in(of.language);
  return *manifest->region;
}

Item address_item(const Export& of, const Address& address, const std::string& place) {
  Item item("address", place, of.identity);
  const std::string_view part = address.part && *address.part != address.town ? std::string_view(*address.part) : std::string_view();
  // A village without streets: its own name is what the first line can say.
  if (address.street) {
    item.text("address_1", *address.street);
    item.text("address_2", part);
  } else {
    item.text("address_1", part.empty() ? std::string_view(address.town) : part);
  }
  item.text("city", address.town);
  item.text("state_province", region_of(of, address));
  item.text("postal_code", address.postal_code ? std::string_view(address.postal_code->text) : not_stated.in(of.language));
  item.text("country", "CZ");
  item.text("address_type", "physical");
  return item;
}

Item location_item(const Export& of, const Location& location, const std::string& name) {
  Item item("location", name, of.identity);
  item.text("location_type", "physical");
  item.text("name", location.name);
  if (location.secret) item.text("description", words::secret_address.in(of.language));
  else if (location.address && location.address->municipality_code) item.text("description", "RÚIAN: obec " + location.address->municipality_code->digits);
  item.text("transportation", location.transport);
  if (location.address && location.address->ruian) {
    item.text("external_identifier", std::to_string(*location.address->ruian));
    item.text("external_identifier_type", "RÚIAN");
  }
  if (location.address && !location.address->town.empty()) item.add("addresses", address_item(of, *location.address, name));
  if (location.email) {
    Item contact("contact", "location/" + name, of.identity);
    contact.text("email", location.email->text);
    item.add("contacts", std::move(contact));
  }
  if (location.barrier_free || location.access) {
    Item access("accessibility", name, of.identity);
    if (location.barrier_free) access.text("description", option_of(*location.barrier_free).label.in(of.language));
    access.text("details", location.access);
    item.add("accessibility", std::move(access));
  }
  if (location.phone) item.add("phones", phone_item(*location.phone, "location/" + name, of.identity));
  return item;
}

}  // namespace

Item phone_item(const Phone& phone, std::string_view owner, const Identity& identity) {
  Item item("phone", std::string(owner), identity);
  item.text("number", phone.text);
  item.text("type", "voice");
  return item;
}

Item contact_item(const Contact& contact, std::string name, const Identity& identity) {
  Item item("contact", std::move(name), identity);
  item.text("name", contact.name);
  item.text("title", contact.function);
  if (contact.email) item.text("email", contact.email->text);
  if (contact.phone) item.add("phones", phone_item(*contact.phone, "contact/" + item.name, identity));
  return item;
}

std::vector<Item> services_at_locations(const Export& of, const PublishedService& published) {
  std::vector<Item> items;
  for (const auto& location : published.service.locations) {
    const auto place = fmt::format("{}/{}", published.id, items.size() + 1);
    Item item("service_at_location", place, of.identity);
    item.set("location", location_item(of, location, published.at_seat ? std::string(id_of(*published.entry.provider)) : place));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace kpss::hsds
