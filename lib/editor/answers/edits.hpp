#pragma once

// Changes to files as an editor takes them: by file, with the versions that they are meant for.
//
//   Edits edits;
//   edits.add(replacement);
//   edits.json(project, workspace)      // a WorkspaceEdit

#include "diagnostics/finding.hpp"
#include "editor/workspace.hpp"

namespace kpss::editor {

class Edits {
 public:
  /// Whether it was taken; what overlaps one that is there already, or says the same, is not.
  bool add(const Replacement& replacement);
  /// All of them or none.
  bool add(const std::vector<Replacement>& fix);
  /// Renames a file or a folder of the repository, after all else is done.
  void rename(std::string from, std::string to) { renames_.emplace_back(std::move(from), std::move(to)); }
  bool empty() const { return by_file_.empty() && renames_.empty(); }

  Json json(const Project& project, const Workspace& workspace) const;

 private:
  std::map<const Source*, std::vector<Replacement>> by_file_;
  std::vector<std::pair<std::string, std::string>> renames_;
};

}  // namespace kpss::editor
