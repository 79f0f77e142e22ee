#pragma once

// The parts of a service and of its provider, out of the register's words. Each tells what it had to leave out.

#include <functional>

#include "register/labels.hpp"
#include "register/stated.hpp"

namespace kpss::registry {

/// Everything that is looked up while the register is put into our words.
struct Dictionary {
  const CodeLists& lists;
  const Repository& repository;
  CodesByName types, groups;
  Date day;
};

/// Tells what was left out (`lost`), or what is only to be known.
using Tell = std::function<void(Message what, bool lost)>;

/// Digits with zeros in front: `301825` → `00301825`. Nothing where it is no IČO.
std::optional<Ico> ico_from(const std::string& text);

std::optional<Address> address_from(const RegisteredAddress& address, const Dictionary& dictionary, const Tell& tell);
std::vector<Location> locations_from(const RegisteredService& source, const std::string& service_name, const Dictionary& dictionary, const Tell& tell);

void state_forms(StatedService& stated, const Dictionary& dictionary, const Tell& tell);
void state_groups(StatedService& stated, const Dictionary& dictionary, const Tell& tell);
std::optional<Ages> stated_ages(const RegisteredService& source, const Dictionary& dictionary, const Tell& tell);

struct StatedContacts {
  std::optional<Phone> phone;
  std::optional<Email> email;
  std::optional<WebAddress> web;
  std::vector<Contact> further;
};
StatedContacts stated_contacts(const Contacts& contacts, const Tell& tell);

}  // namespace kpss::registry
