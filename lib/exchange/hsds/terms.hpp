#pragma once

// What a service is, as terms of taxonomies: type, target groups, forms, life situations, and the units of its capacity, for which HSDS 3.0
// has no table of its own. The number stands in the value of the attribute.
//
//   Terms terms(repository, identity, Language::cs);
//   for (Item& attribute : terms.of(published)) service.add("attributes", std::move(attribute));

#include <map>

#include "exchange/hsds/item.hpp"
#include "exchange/published.hpp"
#include "repository/codes.hpp"

namespace kpss::hsds {

/// The row of a taxonomy. Codes of its terms begin with its name: HSDS wants them distinct over all taxonomies.
struct Taxonomy {
  std::string_view name;  ///< `target-group`
  Phrase title;
  Phrase description;
};

class Terms {
 public:
  Terms(const Repository& repository, const Identity& identity, Language language);

  std::vector<Item> of(const PublishedService& published) const;
  std::vector<Item> taxonomies() const;

 private:
  Item term(const Taxonomy& taxonomy, std::string_view code, const std::string& label) const;

  const Catalogue* catalogue_;
  const Identity& identity_;
  Language language_;
  Codes types_, groups_, units_;
};

}  // namespace kpss::hsds
