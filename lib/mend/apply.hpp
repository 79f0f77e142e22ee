#pragma once

// Cures put into the bytes of files. Of cures that touch the same bytes the first wins; the rest waits for the next reading.
//
//   const auto chosen = side_by_side(findings, may_be_cured);
//   for (const auto& [path, text] : cured_files(chosen)) …

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"

namespace kpss::mend {

using Chosen = std::function<bool(const Finding&)>;

/// The chosen findings that have a cure, none of which touches bytes of another.
std::vector<const Finding*> side_by_side(const Findings& findings, const Chosen& chosen);

/// What the files would hold, by their paths. The cures are of one reading and do not touch each other.
std::map<std::string, std::string> cured_files(std::span<const Finding* const> findings);

}  // namespace kpss::mend
