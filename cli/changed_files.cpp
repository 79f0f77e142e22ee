#include "cli/changed_files.hpp"

#include "cli/files.hpp"
#include "rules/rules.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

namespace fs = std::filesystem;

Repository with_files(const Project& project, const ChangedFiles& files, Findings& findings) {
  auto inputs = discover(project.root);
  for (const auto& [path, bytes] : files) {
    std::erase_if(inputs, [&, &path = path](const Input& input) { return input.path == path; });
    inputs.push_back({path, {}, bytes, {}});
  }
  auto repository = load(std::move(inputs), findings);
  // As of the same day as before, so that nothing falls due by the change.
  check(repository, findings, newest_date(project.repository));
  return repository;
}

void write_changes(const ChangedFiles& files, const Project& project, Session& session) {
  std::vector<std::pair<fs::path, std::string>> places;
  for (const auto& [path, bytes] : files) {
    std::error_code error;
    fs::create_directories((project.root / path).parent_path(), error);
    if (error) throw Failure(Failure::Kind::outside, say("složku pro `{}` nelze založit: {}", "cannot make the folder of `{}`: {}", path, error.message()));
    places.emplace_back(project.root / path, bytes);
  }
  write_files(places);
  for (const auto& [path, bytes] : files) session.note(say("zapsáno: `{}`", "written: `{}`", project.from.path(path)));
}

}  // namespace kpss::cli
