#pragma once

// The only door to git. Nothing is written, no hook is run, no remote is asked.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "repository/input.hpp"
#include "text/date.hpp"

namespace kpss {

/// The day of the newest commit (in UTC, by the committer) that changed anything in `folder`; nothing outside of a git repository.
std::optional<Date> date_of_newest_commit(const std::filesystem::path& folder);

/// The names of branches and tags, as a revision may be called; none outside of a git repository.
std::vector<std::string> branches_and_tags(const std::filesystem::path& folder);

/// The files of `folder` as they were at a revision (`HEAD~2`, a tag, a hash). Throws Failure where there is no such revision.
std::vector<Input> inputs_at(const std::filesystem::path& folder, const std::string& revision);

}  // namespace kpss
