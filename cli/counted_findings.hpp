#pragma once

// Options of commands that check: which findings count. What is known by a baseline does not, nor what a change did not cause.
//
//   auto wanted = options.make<CountedFindings>();
//   declare(*wanted, options);
//   const auto left_out = leave_out(*wanted, project, today, here, session);   // project.findings: those that count

#include <memory>
#include <string>

#include "cli/options.hpp"
#include "cli/session.hpp"
#include "review/baseline.hpp"

namespace kpss::cli {

struct CountedFindings {
  std::string baseline;
  bool update_baseline = false;
  std::string changed_since;
};
void declare(CountedFindings& wanted, Options& options);

struct LeftOut {
  Findings known;
  Findings earlier;
  std::unique_ptr<const Baseline> baseline = {};  ///< Findings about the list point into it.
};
/// Takes what does not count out of the project's findings and adds what is found about the baseline; writes that where it is asked for. `today` is the day
/// that was told, `here` what the path of the baseline is relative to.
LeftOut leave_out(const CountedFindings& wanted, Project& project, Date today, const std::filesystem::path& here, Session& session);

}  // namespace kpss::cli
