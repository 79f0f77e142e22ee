#pragma once

// Where findings go: `--format text --format sarif=kpss.sarif`. One form on standard output, any number into files.
//
//   const FindingOutputs outputs(wanted->formats, session);
//   outputs.keep_out_of(project.root);
//   outputs.write(checked, project, severity, session);

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/session.hpp"

namespace kpss::cli {

class FindingOutputs {
 public:
  /// Each is `FORM` or `FORM=FILE`, seen from where the user stands. Where none is for standard output it is text there, so that a log shows what a
  /// file says; not with `--quiet`. Throws Failure.
  FindingOutputs(const std::vector<std::string>& formats, const Session& session);

  /// Throws Failure where a file would be read as a part of the repository.
  void keep_out_of(const std::filesystem::path& root) const;

  /// Writes all, the summary of text on standard error, and that of a GitHub step where there is one.
  void write(const Checked& checked, const Project& project, Severity fail_on, Session& session) const;

 private:
  const FindingForm* shown_ = nullptr;  ///< On standard output.
  std::vector<std::pair<const FindingForm*, std::filesystem::path>> files_;
  bool has(std::string_view form) const;
};

}  // namespace kpss::cli
