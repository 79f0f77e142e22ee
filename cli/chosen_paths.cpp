#include "cli/chosen_paths.hpp"

#include <algorithm>

#include "text/failure.hpp"

namespace kpss::cli {

namespace fs = std::filesystem;

bool ChosenPaths::hold(const std::string& path) const {
  return inside.empty() || std::any_of(inside.begin(), inside.end(), [&](const std::string& name) {
           return name.empty() || path == name || (path.starts_with(name) && path[name.size()] == '/');
         });
}

ChosenPaths choose_paths(const std::vector<std::string>& paths, Session& session) {
  const auto started = session.folder();
  std::error_code error;
  if (!find_root(started) && !paths.empty()) session.shared.folder = (fs::path(session.shared.folder) / paths.front()).generic_string();
  if (paths.size() == 1 && fs::exists(started / paths.front() / "kpss.yaml", error)) session.shared.folder = (started / paths.front()).generic_string();
  const auto root = session.root();
  ChosenPaths chosen;
  for (const auto& path : paths) {
    const auto full = fs::weakly_canonical(started / path, error);
    if (!fs::exists(full, error)) throw Failure(Failure::Kind::usage, say("`{}` neexistuje", "there is no `{}`", path));
    const auto relative = full.lexically_relative(fs::weakly_canonical(root, error)).generic_string();
    if (relative.starts_with("..")) throw Failure(Failure::Kind::usage, say("`{}` leží mimo úložiště", "`{}` lies outside of the repository", path));
    chosen.inside.push_back(relative == "." ? "" : relative);
  }
  return chosen;
}

}  // namespace kpss::cli
