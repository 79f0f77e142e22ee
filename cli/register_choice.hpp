#pragma once

// What commands that read the register of providers ask for: the file, its code lists, whose services, and as of which day.

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/session.hpp"
#include "register/comparison.hpp"

namespace kpss::cli {

struct RegisterWords {
  std::string file, codelists, date;
  std::vector<std::string> orp, municipalities;

  /// All but the file, which each command asks for in its own way.
  void declare(Options& options);
};

/// The repository beside the register. Throws Failure where a file cannot be read, or where it is not said whose services are wanted.
registry::Comparison compare_with_register(const RegisterWords& wanted, const Project& project, const Session& session);

}  // namespace kpss::cli
