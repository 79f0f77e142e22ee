#include "repository/published_contacts.hpp"

namespace kpss {
namespace {

struct Contacts {
  std::vector<std::string> all;

  void add(const std::optional<Email>& email) {
    if (email) all.push_back(email->text);
  }
  void add(const std::optional<Phone>& phone) {
    if (phone) all.push_back(phone->text);
  }
  void add(const std::optional<Contact>& contact) {
    if (contact) add(contact->email), add(contact->phone);
  }
  void add(const Service& service) {
    add(service.phone), add(service.email);
    for (const auto& contact : service.contacts) add(std::optional(contact));
    for (const auto& location : service.locations) add(location.phone), add(location.email);
  }
};

}  // namespace

std::vector<std::string> published_contacts(const Repository& repository) {
  Contacts contacts;
  if (const auto* manifest = repository.manifest()) contacts.add(manifest->coordinator);
  for (const auto& group : repository.all<Group>()) contacts.add(group.contact);
  for (const auto& organization : repository.all<Organization>()) {
    contacts.add(organization.contact);
    for (const auto& service : organization.services) contacts.add(service);
  }
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& number : catalogue.important_numbers) contacts.add(number.phone);
  return std::move(contacts.all);
}

}  // namespace kpss
