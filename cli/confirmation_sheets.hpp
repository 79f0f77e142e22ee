#pragma once

// `kpss request --catalogue`: a sheet for each provider, to confirm or correct what the directory says.

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace kpss::cli {

/// As options say it.
struct ConfirmationWishes {
  std::string folder, read, date, until;
  std::vector<std::string> providers;
  bool stale = false, force = false;
};

Exit write_confirmation_sheets(const ConfirmationWishes& wanted, Session& session);

}  // namespace kpss::cli
