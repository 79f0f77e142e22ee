#pragma once

// What the register says, as our records would have it: providers with their services, and what could not be taken over. Nothing is guessed; a
// name that has no code of ours, a phone that is none, an unknown day are told instead.
//
//   const Statement statement = state(services, lists, scope, repository, day);
//   for (const StatedProvider& provider : statement.providers) for (const StatedService& service : provider.services) …

#include "model/organization.hpp"
#include "register/codelists.hpp"
#include "register/registered.hpp"
#include "register/scope.hpp"
#include "repository/repository.hpp"

namespace kpss::registry {

/// Something of the register that people should know of.
struct Notice {
  bool lost = true;          ///< It was not taken over; otherwise it is only told.
  std::string provider;
  std::string number;        ///< Of the registration; empty where it is about the provider.
  Message what;
};
using Notices = std::vector<Notice>;

struct StatedService {
  const RegisteredService* source = nullptr;
  Service service;
  std::vector<std::string> places;  ///< Names of all its facilities, for finding the service that a repository has.
  std::vector<std::size_t> secret_marks;
  bool in_scope = false;
  Notices notices;
  bool forms_sure = true, groups_sure = true, capacity_sure = true;  ///< All that the register says was understood.
};

struct StatedProvider {
  Organization organization;  ///< Without services.
  Notices notices;
  std::vector<StatedService> services;
};

struct Statement {
  std::vector<StatedProvider> providers;  ///< By name.
  Notices notices;                        ///< Of services that were left out as a whole.
};

/// `services` must live as long as the result.
Statement state(const std::vector<RegisteredService>& services, const CodeLists& lists, const Scope& scope, const Repository& repository, Date day);

}  // namespace kpss::registry
