#pragma once

// Whether a repository with cures is sound: whatever was read is read, every remark is still there, and nothing is wrong that was not wrong before.
//
//   if (const auto objection = objection_to(cures, before, after)) refuse(*objection);

#include <optional>
#include <span>

#include "diagnostics/finding.hpp"
#include "repository/repository.hpp"

namespace kpss::mend {

/// A repository and all that was found in it.
struct Reading {
  Repository repository;
  Findings findings;
};

/// What speaks against cures, in words; nothing where nothing does. A file that could not be read and now can may show errors that nobody could see
/// before: they do not speak against what made it readable.
std::optional<Message> objection_to(std::span<const Finding* const> cures, const Reading& before, const Reading& after);

/// Whether a cure touches a file of which nothing was understood.
bool touches_unread(const Finding& cure, const Repository& repository);

}  // namespace kpss::mend
