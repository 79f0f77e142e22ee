#pragma once

// Our codes for what the register calls by name. Names differ by blanks and case; a name that is not known has no code, and is told.

#include <map>

#include "model/service.hpp"
#include "repository/codes.hpp"

namespace kpss::registry {

/// The codes of one list by what they are called in Czech, with the few names that the register and the Act write otherwise.
class CodesByName {
 public:
  explicit CodesByName(const Codes& codes);
  /// Empty where no code is called so.
  std::string find(std::string_view name) const;

 private:
  std::map<std::string, std::string> by_name_;
};

/// „terénní“, or the register's own key `ter`.
std::optional<ServiceForm> form_from(std::string_view name, std::string_view key);
/// „počet lůžek“, or the register's own key `luzka`; empty where it is neither.
std::string unit_from(std::string_view name, std::string_view key);
/// What one service of a type is called: „Domov pro seniory“ of `49`, whose label is „domovy pro seniory“.
std::string service_name(std::string_view type, std::string_view label);
/// The ages of a group: „mladší senioři (65 – 80 let)“, „dospělí od 27 let“. Nothing where it has no numbers.
std::optional<Ages> ages_from(std::string_view name);
/// The part of a note that is a function: „vedoucí služby“. Nothing where a word of it might be a name.
std::optional<std::string> function_from(std::string_view note);

}  // namespace kpss::registry
