#pragma once

// Where a service is provided and whom to turn to, as objects of HSDS. Of a secret place there is no address, no name and no way there.

#include "exchange/hsds/item.hpp"
#include "exchange/published.hpp"

namespace kpss::hsds {

/// What the objects of one export have in common.
struct Export {
  const Directory& directory;
  const Identity& identity;
  Language language;
};

/// Each with its place in it. Services without a place of their own share that of their provider.
std::vector<Item> services_at_locations(const Export& of, const PublishedService& published);
Item phone_item(const Phone& phone, std::string_view owner, const Identity& identity);
Item contact_item(const Contact& contact, std::string name, const Identity& identity);

}  // namespace kpss::hsds
