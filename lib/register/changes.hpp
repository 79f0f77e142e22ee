#pragma once

// The files that an import would write, and how that is shown before it is done.

#include <functional>

#include "register/comparison.hpp"

namespace kpss::registry {

struct ChangedFile {
  std::string path;
  std::string before;               ///< Empty where it is new.
  std::string after;
  std::vector<std::string> secrets;
};

/// Throws Failure where a file cannot be changed safely.
std::vector<ChangedFile> changed_files(const Comparison& comparison);

/// File by file what goes and what comes; `shown` turns a path of the repository into one that can be opened. Nothing of a secret place is in it.
std::string as_diff(const std::vector<ChangedFile>& files, Language language, const std::function<std::string(const std::string&)>& shown);

}  // namespace kpss::registry
