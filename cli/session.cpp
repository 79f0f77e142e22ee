#include "cli/session.hpp"

#include <algorithm>
#include <ostream>

#include "repository/git.hpp"
#include "rules/rules.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

Language language_of(const fs::path& root) {
  Input manifest{"kpss.yaml", root / "kpss.yaml"};
  Findings unseen;
  std::vector<Input> inputs;
  inputs.push_back(std::move(manifest));
  const auto repository = load(std::move(inputs), unseen, 1);
  const auto* found = repository.manifest();
  return found && found->language ? *found->language : Language::cs;
}

}  // namespace

Viewpoint viewpoint(const fs::path& root, const fs::path& here) {
  std::error_code error;
  const auto to_root = fs::relative(root, here, error).generic_string();
  if (error || to_root.empty()) return {.prefix = root.generic_string() + "/"};
  if (to_root == ".") return {};
  const bool only_up = to_root.find_first_not_of("./") == std::string::npos;
  if (only_up) return {.inside = fs::relative(here, root, error).generic_string()};
  return {.prefix = to_root + "/"};
}

fs::path Session::folder() const { return shared.folder.empty() ? world.here : world.here / shared.folder; }

fs::path Session::root() const {
  std::error_code error;
  if (!fs::is_directory(folder(), error))
    throw Failure(Failure::Kind::usage, say("složka `{}` neexistuje", "there is no folder `{}`", shared.folder));
  const auto root = find_root(folder());
  if (!root)
    throw Failure(Failure::Kind::usage, say("zde ani výše není `kpss.yaml`, kořen úložiště plánu", "there is no `kpss.yaml`, the root of a plan repository, here or above"),
                  say("nové úložiště založí `kpss init`", "`kpss init` starts a new repository"));
  return *root;
}

Project Session::open(const std::string& revision, Date today) const {
  Project project;
  project.root = root();
  project.from = viewpoint(project.root, world.here);
  project.repository = load(revision.empty() ? discover(project.root) : inputs_at(project.root, revision), project.findings);
  check(project.repository, project.findings, today, &project.allowed);
  sort(project.findings);
  sort(project.allowed);
  if (shared.verbose) note(say("úložiště `{}`, souborů: {}", "repository `{}`, files: {}", project.root.generic_string(), project.repository.file_count()));
  return project;
}

std::optional<Project> Session::open_sound(const std::string& revision) const {
  auto project = open(revision);
  if (count(project.findings).errors == 0) return project;
  show(project, Severity::error);
  note(say("dokud má úložiště chyby, nic se nepočítá ani netiskne", "nothing is counted or printed while the repository has errors"));
  return {};
}

Rendering Session::rendering(const Project& project, bool terminal) const {
  const auto no_color = world.environment("NO_COLOR");
  const bool colour = shared.colour == "always" || (shared.colour == "auto" && terminal && (!no_color || no_color->empty()));
  return {language, colour, project.from};
}

void Session::show(const Project& project, Severity least) const {
  Checked checked{{}, project.repository.file_count()};
  checked.allowed = project.allowed;
  std::copy_if(project.findings.begin(), project.findings.end(), std::back_inserter(checked.findings), [&](const Finding& f) { return f.rule->severity <= least; });
  world.err << findings_as_text(checked, rendering(project, world.err_is_terminal)) << summary_of(checked).in(language) << '\n';
}

void Session::note(const Message& message) const {
  if (!shared.quiet) world.err << "kpss: " << message.in(language) << '\n';
}

Language spoken_language(const std::vector<std::string>& arguments, const World& world) {
  std::string folder;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto value = [&](std::string_view option) -> std::optional<std::string> {
      if (arguments[i] == option && i + 1 < arguments.size()) return arguments[i + 1];
      if (arguments[i].starts_with(std::string(option) + "=")) return arguments[i].substr(option.size() + 1);
      return {};
    };
    if (const auto lang = value("--lang")) {
      if (*lang == "en") return Language::en;
      if (*lang == "cs") return Language::cs;
    }
    if (const auto where = value("-C")) folder = *where;
  }
  const auto root = find_root(folder.empty() ? world.here : world.here / folder);
  return root ? language_of(*root) : Language::cs;
}

}  // namespace kpss::cli
