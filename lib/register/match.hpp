#pragma once

// Which organization of the repository is which provider of the register, and which service which registration: by IČO and by number, and only
// where these are missing by name and type.

#include "register/stated.hpp"

namespace kpss::registry {

/// A service of ours and one of the register; one of them may be missing.
struct ServicePair {
  const Service* ours = nullptr;
  const StatedService* stated = nullptr;
};

struct ProviderMatch {
  const Organization* organization = nullptr;  ///< None where the repository does not have it yet.
  const StatedProvider* provider = nullptr;    ///< None where the register does not have it.
  std::vector<ServicePair> pairs;              ///< Only what matters: services without a registration, and registrations of elsewhere, are left out.
  Notices notices;
};

/// Providers that the repository has, in its order, then those that it does not have.
std::vector<ProviderMatch> matched(const Repository& repository, const Statement& statement, Date day);

}  // namespace kpss::registry
