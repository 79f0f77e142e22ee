#pragma once

// Commands that change files of the repository: what it would hold after, what would be wrong with it then, and the writing, all or nothing.
//
//   Findings findings;
//   const auto after = with_files(project, files, findings);
//   if (count(added(project.findings, findings)).errors == 0) write_changes(files, project, session);

#include <utility>

#include "cli/session.hpp"
#include "diagnostics/added.hpp"

namespace kpss::cli {

/// Paths within the repository and their new bytes.
using ChangedFiles = std::vector<std::pair<std::string, std::string>>;

/// The repository as it would be with these files, and all that would be found in it; the findings point into it.
[[nodiscard]] Repository with_files(const Project& project, const ChangedFiles& files, Findings& findings);

/// Writes all of them or none, and tells which.
void write_changes(const ChangedFiles& files, const Project& project, Session& session);

}  // namespace kpss::cli
