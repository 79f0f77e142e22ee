#pragma once

// A service as HSDS 3.0 has it, with everything that belongs to it.
//
//   const Services services(directory, language);
//   for (const PublishedService& one : directory.services) write(services.item(one));

#include "exchange/hsds/places.hpp"
#include "exchange/hsds/terms.hpp"

namespace kpss::hsds {

class Services {
 public:
  Services(const Directory& directory, Language language);

  Item item(const PublishedService& published) const;
  const Terms& terms() const { return terms_; }
  const Identity& identity() const { return identity_; }

 private:
  const Directory& directory_;
  Language language_;
  Identity identity_;
  Terms terms_;
  std::map<std::string_view, const Municipality*> municipalities_;
  Codes groups_;

  Export common() const { return {directory_, identity_, language_}; }
  Item organization(const Organization& provider) const;
  std::string eligibility(const Service& service) const;
  void say_what_it_is(Item& item, const PublishedService& published) const;
  void add_areas(Item& item, const PublishedService& published) const;
  void add_costs(Item& item, const PublishedService& published) const;
};

}  // namespace kpss::hsds
