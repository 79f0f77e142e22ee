#include "documents/catalogue/ways.hpp"

#include <fmt/format.h>

#include "documents/catalogue/fact_list.hpp"
#include "documents/persons.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

std::string joined(const std::string& a, const std::string& b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }

/// What tells a place from the others: its name, else where it stands. Nothing of one that is secret, since a name may say where it is.
std::string name_of(const Wording& wording, const Location& location) {
  if (location.secret) return {};
  if (location.name) return wording.theirs(*location.name);
  return location.address ? joined(wording.theirs(location.address->street), wording.theirs(location.address->town)) : std::string();
}

std::string place_in_words(const Wording& wording, const Location& location) {
  if (location.secret) return wording.text(words::secret_address);
  return joined(wording.theirs(location.name), location.address ? address_in_words(wording, *location.address) : std::string());
}

template <class Way>
void add_way(std::vector<Inlines>& values, const Wording& wording, const Way& way, const Location& of) {
  auto value = linked(way);
  if (const auto name = name_of(wording, of); !name.empty()) value.push_back(fmt::format(" ({})", name));
  values.push_back(std::move(value));
}

Inlines contact_in_words(const Wording& wording, const Contact& contact) {
  Inlines line;
  const auto add = [&](Inlines part) {
    if (!line.empty() && !part.empty()) line.push_back(", ");
    line = std::move(line) + part;
  };
  if (auto who = in_words(wording, contact); !who.empty()) add({std::move(who)});
  if (contact.phone) add(linked(*contact.phone));
  if (contact.email) add(linked(*contact.email));
  return line;
}

}  // namespace

Inlines linked(const Phone& phone) { return {Link{"tel:" + phone.dialled(), {Styled{"number", {phone.text}}}}}; }
Inlines linked(const Email& email) { return {Link{"mailto:" + email.text, {email.text}}}; }
Inlines linked(const WebAddress& web) {
  std::string_view shown = web.text;
  for (const std::string_view scheme : {"https://", "http://"})
    if (shown.starts_with(scheme)) shown.remove_prefix(scheme.size());
  if (shown.ends_with('/')) shown.remove_suffix(1);
  return {Link{web.text, {std::string(shown)}}};
}

std::string address_in_words(const Wording& wording, const Address& address) {
  auto line = wording.theirs(address.street);
  if (address.part && *address.part != address.town) line = joined(line, wording.theirs(*address.part));
  auto town = wording.theirs(address.town);
  if (address.postal_code) town = fmt::format("{}{}{}", wording.theirs(address.postal_code->text), town.empty() ? "" : "\u00a0", town);
  return joined(line, town);
}

void add_ways(FactList& list) {
  const auto& wording = list.wording;
  const auto locations = locations_of(list.entry);
  std::vector<std::string> addresses;
  std::vector<Inlines> phones, emails, contacts;
  if (const auto* phone = phone_of(list.entry)) phones.push_back(linked(*phone));
  if (const auto* email = email_of(list.entry)) emails.push_back(linked(*email));
  for (const auto& location : locations) {
    addresses.push_back(place_in_words(wording, location));
    if (location.phone) add_way(phones, wording, *location.phone, location);
    if (location.email) add_way(emails, wording, *location.email, location);
  }
  for (const auto& contact : list.service().contacts) contacts.push_back(contact_in_words(wording, contact));
  list.add("address", words::entry_address, addresses);
  list.add("phone", words::entry_phone, std::move(phones));
  list.add("email", words::entry_email, std::move(emails));
  if (const auto* web = web_of(list.entry)) list.add("web", words::entry_web, std::vector<Inlines>{linked(*web)});
  if (const auto& box = list.provider().data_box) list.add("data-box", words::entry_data_box, box->id);
  list.add("contacts", words::entry_contacts, std::move(contacts));
}

}  // namespace kpss
