#pragma once

// The phones and e-mails that offices, groups, organizations and services have for the public, private mailbox or not. Rules and documents take
// every other one for private.
//
//   for (const std::string& contact : published_contacts(repository)) …

#include "repository/repository.hpp"

namespace kpss {

std::vector<std::string> published_contacts(const Repository& repository);

}  // namespace kpss
