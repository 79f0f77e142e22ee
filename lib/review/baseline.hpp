#pragma once

// The list of known findings: what a repository lives with for now, so that only what is new counts. Written by kpss, read by people; a line for each
// finding, without lines and words of the file, so that it holds when they change.
//
//   write_file(file, baseline_of(findings, Language::cs));
//   const auto baseline = read_baseline(path, bytes, path);     // throws Failure where it cannot be read
//   auto split = without_known(*baseline, std::move(findings));            // split.counting, split.known, split.stale

#include <memory>
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"
#include "review/identity.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// A line of the list.
struct KnownFinding {
  Identity identity;
  std::size_t count = 1;
  Span at;
};

struct Baseline {
  Baseline(std::string path, std::string bytes) : source(std::move(path), std::move(bytes)) {}

  Source source;  ///< Findings about the list point into it.
  std::vector<KnownFinding> findings;
};

/// The list as a file, in a fixed order. Throws Failure where it would be too large to be read again.
std::string baseline_of(const Findings& findings, Language language);

/// `path` is that within the repository, as findings have it; `seen_as` is where the user sees it. Throws Failure with the place of what is wrong.
std::unique_ptr<const Baseline> read_baseline(std::string path, std::string bytes, std::string_view seen_as);

struct WithoutKnown {
  Findings counting;
  Findings known;  ///< Each says where it is listed.
  Findings stale;  ///< Lines that nothing matches any more.
};
WithoutKnown without_known(const Baseline& baseline, Findings findings);

}  // namespace kpss
