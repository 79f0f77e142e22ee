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

/// The files of `folder` as they were at a revision (`HEAD~2`, a tag, a hash), or with three dots behind it (`origin/main...`) where HEAD parted
/// from it. Throws Failure where there is no such revision, or it does not have the folder.
std::vector<Input> inputs_at(const std::filesystem::path& folder, const std::string& revision);

/// The same for what came before a change: none where the folder is newer than the revision.
std::vector<Input> inputs_before(const std::filesystem::path& folder, const std::string& revision);

/// The names of branches and tags, as a revision may be called; none outside of a git repository.
std::vector<std::string> branches_and_tags(const std::filesystem::path& folder);

/// Which of these paths within `folder` git could not bring back as they are: changed since the newest commit, or not in it. Nothing outside of a git
/// repository.
std::optional<std::vector<std::string>> dirty_files(const std::filesystem::path& folder, const std::vector<std::string>& paths);

}  // namespace kpss
