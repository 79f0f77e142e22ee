#pragma once

// The services of the register that a repository is about, out of the 99 MB of all.
//
//   const auto services = read_register("rpss.json", bytes_of_file(file, "rpss.json"), {scope, known_to(repository)});

#include "register/scope.hpp"
#include "repository/repository.hpp"

namespace kpss::registry {

/// What the repository has of the register, wherever it works.
struct Known {
  std::set<std::string> numbers;  ///< Of registrations.
  std::set<std::string> icos;     ///< Of providers, eight digits.
  std::set<std::string> names;    ///< Of organizations, made comparable.
};
Known known_to(const Repository& repository);

/// Services in scope, and all of providers that the repository knows, each registration once, in the order of the register.
std::vector<RegisteredService> read_register(const std::string& name, const Bytes& bytes, const Scope& scope, const Known& known);

}  // namespace kpss::registry
