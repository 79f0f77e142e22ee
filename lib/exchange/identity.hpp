#pragma once

// The identifiers under which others know our records. They are made of what a record keeps for life and of nothing that an editor may
// change: the id of the organization and of the service, never a name, a title or an address.
//
// Two towns may both have an organization `charita`, so the names live in a space of the repository. It is made of the id of the first
// municipality of `kpss.yaml`, the one whose office keeps the repository: titles, the territory and codes may change or come later.
//
//   const Identity identity(repository);
//   identity.of("service", "msss/pecovatelska-sluzba")     // the same in every export

#include "exchange/uuid.hpp"
#include "repository/repository.hpp"

namespace kpss {

class Identity {
 public:
  explicit Identity(const Repository& repository);

  /// What a kind of object and its name give: `service`, `msss/pecovatelska-sluzba`.
  std::string of(std::string_view kind, std::string_view name) const;
  std::string of(const Organization& provider) const { return of("organization", id_of(provider)); }

 private:
  Uuid space_;
};

}  // namespace kpss
