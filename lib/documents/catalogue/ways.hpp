#pragma once

// Ways to reach a service as inlines that can be followed: telephones, e-mails, the web, an address on one line.
//
//   Inlines line = linked(*phone_of(entry));       address_in_words(wording, *location.address) == "Nádražní 88, 752 01 Kojetín"

#include "documents/wording.hpp"
#include "model/organization.hpp"

namespace kpss {

Inlines linked(const Phone& phone);
Inlines linked(const Email& email);
/// Shown without its scheme and the slash at its end, as people type it.
Inlines linked(const WebAddress& web);

std::string address_in_words(const Wording& wording, const Address& address);

}  // namespace kpss
