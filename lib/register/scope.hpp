#pragma once

// Whose services are wanted: those with a facility in one of the municipalities, and field services whose area covers one.
//
//   const Scope scope({"511382"}, lists);
//   scope.covers(service)

#include <set>

#include "register/codelists.hpp"
#include "register/registered.hpp"

namespace kpss::registry {

class Scope {
 public:
  Scope(std::set<std::string> municipality_codes, const CodeLists& lists);

  /// Has a facility there. One whose places are all secret and nowhere is where its provider is.
  bool has_place(const RegisteredService& service) const;
  /// Is a field service, and its area covers one of them.
  bool works_there(const RegisteredService& service) const;
  bool covers(const RegisteredService& service) const { return has_place(service) || works_there(service); }

  const std::set<std::string>& municipalities() const { return municipalities_; }
  /// Those of them that a service's area covers, by code.
  std::set<std::string> covered_by(const RegisteredService& service) const;

 private:
  bool holds(const std::string& municipality) const;

  std::set<std::string> municipalities_;
  std::map<std::string, std::set<std::string>> holders_;  ///< Municipality, district, ORP and region of each, by its code.
  const CodeLists& lists_;
};

}  // namespace kpss::registry
