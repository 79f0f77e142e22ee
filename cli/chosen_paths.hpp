#pragma once

// The files and folders that a command was given. The whole repository is read all the same: a mistake in one file shows in another.
//
//   const auto chosen = choose_paths(wanted.paths, session);
//   if (chosen.hold(finding.at.source->path())) …

#include "cli/session.hpp"

namespace kpss::cli {

struct ChosenPaths {
  std::vector<std::string> inside;  ///< Within the repository; none means all of it.

  bool hold(const std::string& path) const;
};

/// `kpss validate examples/kojetin` means the repository that lies there: the session then works in it. Throws Failure for what is not there, or lies
/// outside of the repository.
ChosenPaths choose_paths(const std::vector<std::string>& paths, Session& session);

}  // namespace kpss::cli
