#include "editor/workspace.hpp"

#include <algorithm>

#include "editor/protocol/uri.hpp"
#include "repository/file.hpp"
#include "repository/references.hpp"
#include "rules/rules.hpp"
#include "yaml/reader.hpp"

namespace kpss::editor {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view root_file = "kpss.yaml";
constexpr int deepest_repository = 4;       ///< Folders between an open folder and a repository in it.
constexpr std::size_t most_folders = 4000;  ///< Looked through below an open one: it may be somebody's home.

bool is_hidden(const fs::path& name) { return name.generic_string().starts_with('.') || name == "node_modules"; }

/// Level by level, so that what lies near is found however much lies below.
std::vector<fs::path> roots_below(const fs::path& top) {
  std::vector<fs::path> roots, level{top};
  std::size_t seen = 0;
  for (int depth = 0; depth <= deepest_repository && seen < most_folders; ++depth) {
    std::vector<fs::path> next;
    for (const auto& folder : level) {
      std::error_code error;
      if (++seen > most_folders) break;
      if (fs::exists(folder / root_file, error)) {
        roots.push_back(folder);
        continue;
      }
      for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator(); it.increment(error)) {
        std::error_code unknown;
        if (!it->is_symlink(unknown) && it->is_directory(unknown) && !is_hidden(it->path().filename())) next.push_back(it->path());
      }
    }
    std::sort(next.begin(), next.end());
    level = std::move(next);
  }
  return roots;
}

/// Lays what is open over what was found on the disk.
void lay_over(const OpenFiles& files, const Project& project, std::vector<Input>& inputs) {
  for (const auto& [file, open] : files.all()) {
    const auto path = project.path_of(file);
    const auto steps = fs::path(path);
    if (path.empty() || !is_read(path) || std::any_of(steps.begin(), steps.end(), is_hidden) || is_attachment(path)) continue;
    const auto found = std::find_if(inputs.begin(), inputs.end(), [&](const Input& input) { return input.path == path; });
    if (found == inputs.end())
      inputs.push_back({path, file, open.text});
    else
      *found = {path, file, open.text};
  }
}

std::vector<KnownFile> known_files(Project& project) {
  std::vector<KnownFile> known;
  for (const auto& file : project.repository.files()) {
    if (file->place.kind.empty() || file->narrative) continue;
    const auto* document = &file->document;
    if (!document->sound) {
      project.broken.push_back(file->source.path());
      auto text = mended(file->source.path(), std::string(file->source.text()));
      document = text ? &text->document : nullptr;
      if (text) project.mended.push_back(std::move(text));
    }
    known.push_back({file->source.path(), std::string(file->place.kind), file->place.id, file->place.plan, document});
  }
  return known;
}

}  // namespace

std::string Project::path_of(const fs::path& file) const {
  const auto relative = file.lexically_relative(root).generic_string();
  return relative.empty() || relative == "." || relative.starts_with("..") ? std::string() : relative;
}

void Workspace::open_folder(const fs::path& folder) {
  if (std::find(folders_.begin(), folders_.end(), folder) == folders_.end()) folders_.push_back(folder);
  if (const auto above = find_root(folder))
    projects_.try_emplace(*above);
  else
    for (const auto& root : roots_below(folder)) projects_.try_emplace(root);
  touch();
}

void Workspace::look_again() {
  for (const auto& folder : std::vector(folders_)) open_folder(folder);
}

void Workspace::close_folder(const fs::path& folder) {
  std::erase(folders_, folder);
  projects_.clear();
  look_again();
  for (const auto& [file, open] : files.all()) static_cast<void>(project_of(file));
  touch();
}

std::optional<fs::path> Workspace::root_of(const fs::path& file) const {
  std::error_code error;
  for (auto folder = file.parent_path();; folder = folder.parent_path()) {
    // A root that is new may not be saved yet.
    if (files.find(folder / root_file) || fs::exists(folder / root_file, error)) return folder;
    if (folder == folder.parent_path()) return {};
  }
}

std::unique_ptr<Project> Workspace::read(const fs::path& root) const {
  auto project = std::make_unique<Project>();
  project->root = root;
  std::error_code error;
  if (!fs::exists(root / root_file, error) && !files.find(root / root_file)) return project;
  auto inputs = discover(root);
  lay_over(files, *project, inputs);
  project->repository = load(std::move(inputs), project->findings);
  check(project->repository, project->findings);
  sort(project->findings);
  const auto* manifest = project->repository.manifest();
  const auto written = manifest ? manifest->language : std::nullopt;
  project->language = language ? *language : written ? *written : client.language.value_or(Language::cs);
  project->names = Names(known_files(*project));
  return project;
}

void Workspace::refresh() {
  if (!std::exchange(stale_, false)) return;
  for (const auto& [file, open] : files.all())
    if (const auto root = root_of(file)) projects_.try_emplace(*root);
  for (auto& [root, project] : projects_) project = read(root);
}

const Project* Workspace::project_of(const fs::path& file) {
  const auto root = root_of(file);
  if (!root) return nullptr;
  auto& project = projects_[*root];
  if (!project) project = read(*root);
  return project.get();
}

std::vector<const Project*> Workspace::projects() const {
  std::vector<const Project*> all;
  for (const auto& [root, project] : projects_)
    if (project) all.push_back(project.get());
  return all;
}

std::optional<std::string> Workspace::text_of(const fs::path& file) const {
  if (const auto* open = files.find(file)) return open->text;
  Input input{file.generic_string(), file};
  fetch(input, yaml::largest_file);
  return input.bytes;
}

std::string Workspace::uri(const fs::path& file) const {
  const auto* open = files.find(file);
  return open ? open->uri : uri_of(file);
}

}  // namespace kpss::editor
