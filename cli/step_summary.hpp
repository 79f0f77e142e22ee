#pragma once

// What a step of a GitHub workflow leaves on the page of its run: a table of the findings, as Markdown.

#include <string>

#include "cli/session.hpp"

namespace kpss::cli {

/// GitHub shows nothing of a summary that is larger.
inline constexpr std::size_t largest_step_summary = 1 << 20;

/// At most so many bytes; what does not fit is counted in a last line.
std::string step_summary(const Checked& checked, const Rendering& rendering, std::size_t most = largest_step_summary);

/// Adds it to the file that GITHUB_STEP_SUMMARY names, where it does. What cannot be written is told and fails nothing.
void add_step_summary(const Checked& checked, const Rendering& rendering, const Session& session);

}  // namespace kpss::cli
