// kpss validate: every problem at once, with its place and cure.

#include <algorithm>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/finding_outputs.hpp"
#include "cli/plan_choice.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::vector<std::string> paths;
  std::vector<std::string> formats;
  std::string fail_on = "error";
  std::string date;
};

/// The paths that were named, relative to the root. The whole repository is read all the same: a mistake in one file shows in another.
std::vector<std::string> within(const fs::path& root, const std::vector<std::string>& paths, const fs::path& folder) {
  std::vector<std::string> inside;
  for (const auto& path : paths) {
    std::error_code error;
    const auto full = fs::weakly_canonical(folder / path, error);
    if (!fs::exists(full, error)) throw Failure(Failure::Kind::usage, say("`{}` neexistuje", "there is no `{}`", path));
    const auto relative = full.lexically_relative(fs::weakly_canonical(root, error)).generic_string();
    if (relative.starts_with("..")) throw Failure(Failure::Kind::usage, say("`{}` leží mimo úložiště", "`{}` lies outside of the repository", path));
    inside.push_back(relative == "." ? "" : relative);
  }
  return inside;
}

bool named(const std::string& path, const std::vector<std::string>& inside) {
  return inside.empty() || std::any_of(inside.begin(), inside.end(), [&](const std::string& name) {
           return name.empty() || path == name || (path.starts_with(name) && path[name.size()] == '/');
         });
}

Exit validate_repository(const Wanted& wanted, Session& session) {
  const FindingOutputs outputs(wanted.formats, session);
  const auto* least = choose<SeverityRow>("--fail-on", wanted.fail_on, severities);
  // `kpss validate examples/kojetin` means the repository that lies there.
  auto started = session.folder();
  if (!find_root(started) && !wanted.paths.empty()) session.shared.folder = (fs::path(session.shared.folder) / wanted.paths.front()).generic_string();
  std::error_code error;
  if (wanted.paths.size() == 1 && fs::exists(started / wanted.paths.front() / "kpss.yaml", error)) session.shared.folder = (started / wanted.paths.front()).generic_string();
  outputs.keep_out_of(session.root());
  const auto project = session.open({}, date_from("--date", wanted.date));
  const auto inside = within(project.root, wanted.paths, started);
  Checked checked;
  std::copy_if(project.findings.begin(), project.findings.end(), std::back_inserter(checked.findings), [&](const Finding& f) { return named(f.at.source->path(), inside); });
  for (const auto& path : project.repository.paths())
    if (named(path, inside)) checked.paths.push_back(path);
  checked.files = checked.paths.size();
  outputs.write(checked, project, least->severity, session);
  return count(checked.findings).at_least(least->severity) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

Run validate(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("path", wanted->paths, {"CESTA", "PATH"}, {"hlásí jen nálezy v těchto souborech a složkách", "report findings of these files and folders only"});
  options.list("--format", wanted->formats, {"FORMA[=SOUBOR]", "FORM[=FILE]"}, {"forma výpisu: text (výchozí), json, sarif, junit, github, gitlab; s =SOUBOR do souboru; lze opakovat", "form of the output: text (default), json, sarif, junit, github, gitlab; with =FILE into a file; may be repeated"})->expected(1)->take_all()->allow_extra_args(false);
  options.option("--fail-on", wanted->fail_on, {"ZÁVAŽNOST", "SEVERITY"}, {"od které závažnosti skončí kódem 1: error, warning, info", "from which severity to exit with 1: error, warning, info"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni se posuzují termíny; jinak ke dni nejnovějšího záznamu", "the day that deadlines are measured by; else the day of the newest record"});
  return [wanted](Session& session) { return validate_repository(*wanted, session); };
}

}  // namespace kpss::cli
