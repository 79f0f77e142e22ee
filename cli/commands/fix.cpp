// kpss fix: cures what has but one cure, in files that can be brought back.

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/chosen_paths.hpp"
#include "cli/cli.hpp"
#include "cli/files.hpp"
#include "cli/plan_choice.hpp"
#include "cli/rule_choice.hpp"
#include "mend/mend.hpp"
#include "repository/file.hpp"
#include "repository/git.hpp"
#include "rules/rules.hpp"
#include "text/failure.hpp"
#include "text/grammar.hpp"
#include "text/unified_diff.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::vector<std::string> paths, rules;
  std::string date;
  bool diff = false;
  bool allow_dirty = false;
};

constexpr Noun cured{"nález opraven", "nálezy opraveny", "nálezů opraveno", "finding cured", "findings cured"};
constexpr Noun changed{"soubor změněn", "soubory změněny", "souborů změněno", "file changed", "files changed"};
constexpr Noun would_change{"soubor by se změnil", "soubory by se změnily", "souborů by se změnilo", "file would change", "files would change"};
constexpr Noun remaining{"chyba zbývá", "chyby zbývají", "chyb zbývá", "error remains", "errors remain"};

Message counted(std::size_t number, const Noun& noun) { return kpss::counted(static_cast<std::int64_t>(number), noun); }

/// What lies under the paths and is of the rules that were named; of a cure also every file that it changes.
bool chosen(const Finding& finding, const ChosenPaths& paths, const std::set<const Rule*>& rules) {
  return (rules.empty() || rules.contains(rule_named(finding.rule->name))) && paths.hold(finding.at.source->path()) &&
         std::all_of(finding.fix.begin(), finding.fix.end(), [&](const Replacement& part) { return part.at.source && paths.hold(part.at.source->path()); });
}

/// From where one stands, so that `patch -p1` and `git apply` find the file; from within the repository from its root.
std::string path_in_diff(const std::string& path, const Viewpoint& from) {
  const bool above = from.inside.empty() && !from.prefix.starts_with('/') && !from.prefix.starts_with("..");
  return above ? from.prefix + path : path;
}

std::string_view text_of(const Repository& repository, const std::string& path) {
  for (const auto& file : repository.files())
    if (file->source.path() == path) return file->source.text();
  return {};
}

std::string diff_of(const mend::Mended& mended, const Repository& before, const Project& project) {
  std::string out;
  for (const auto& [path, bytes] : mended.files) out += unified_diff(path_in_diff(path, project.from), text_of(before, path), bytes);
  return out;
}

/// A terminal is shown nothing that a file could command it.
std::string for_terminal(const std::string& text) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    out.append(utf8::visible(std::string_view(text).substr(begin, end - begin))) += '\n';
    begin = end + 1;
  }
  return out;
}

void tell_cured(const std::vector<mend::Cured>& all, const Project& project, Session& session) {
  for (auto it = all.begin(); it != all.end();) {
    const auto end = std::find_if(it, all.end(), [&](const mend::Cured& one) { return one.path != it->path; });
    std::size_t times = 0;
    std::vector<std::string> rules;
    for (auto one = it; one != end; ++one) {
      times += one->times;
      rules.push_back(one->times == 1 ? std::string(one->rule->name) : fmt::format("{} {}×", one->rule->name, one->times));
    }
    session.world.out << fmt::format("{}: {} ({})\n", utf8::visible(project.from.path(it->path)), counted(times, cured).in(session.language), fmt::join(rules, ", "));
    it = end;
  }
}

void tell_refused(const std::vector<mend::Refused>& all, const Project& project, Session& session) {
  for (const auto& [finding, objection] : all) {
    const auto place = fmt::format("{}:{}", project.from.path(finding.at.source->path()), finding.at.source->position(finding.at.begin).line);
    session.note(say("oprava nálezu `{2}` v `{3}` je vynechána: {0}", "the cure of `{2}` in `{3}` is left out: {1}", objection.cs, objection.en, finding.rule->name, place));
  }
}

/// Nothing is changed that could not be brought back, nor what somebody locked.
void refuse_what_is_lost(const mend::Mended& mended, const Project& project, bool allow_dirty) {
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : mended.files) {
    std::error_code error;
    paths.push_back(path);
    if ((fs::status(project.root / path, error).permissions() & fs::perms::owner_write) == fs::perms::none)
      throw Failure(Failure::Kind::outside, say("soubor `{}` je jen pro čtení", "the file `{}` is read-only", project.from.path(path)), say("nic se nezapsalo; povolte zápis, nebo opravte jen jiné soubory", "nothing was written; allow writing, or cure other files only"));
  }
  if (allow_dirty) return;
  const auto dirty = dirty_files(project.root, paths);
  const auto help = say("co se změní, ukáže `--diff`; přesto to zapíše `--allow-dirty`", "`--diff` shows what would change; `--allow-dirty` writes it all the same");
  if (!dirty) throw Failure(Failure::Kind::usage, say("úložiště není v gitu, oprava by nešla vzít zpět", "the repository is not in git, a cure could not be taken back"), help);
  if (dirty->empty()) return;
  std::vector<std::string> named;
  for (const auto& path : *dirty) named.push_back(fmt::format("`{}`", project.from.path(path)));
  throw Failure(Failure::Kind::usage, say("změny, které git nezná, jsou v {0}; oprava by nešla vzít zpět", "git does not know the changes in {0}; a cure could not be taken back", fmt::to_string(fmt::join(named, ", "))),
                say("nejdřív je zapište (`git commit`); {0}", "commit them first; {1}", help.cs, help.en));
}

void write(const mend::Mended& mended, const Project& project) {
  std::vector<std::pair<fs::path, std::string>> files;
  for (const auto& [path, bytes] : mended.files) files.emplace_back(project.root / path, bytes);
  write_files(files);
}

Exit fix_repository(const Wanted& wanted, Session& session) {
  std::set<const Rule*> rules;
  for (const auto& name : wanted.rules) rules.insert(&choose_rule(name));
  const auto today = date_from("--date", wanted.date);
  const auto paths = choose_paths(wanted.paths, session);
  const auto project = session.open({}, today);
  const auto is_chosen = [&](const Finding& finding) { return chosen(finding, paths, rules); };
  const auto mended = mend::mended(discover(project.root), is_chosen, today);
  tell_refused(mended.refused, project, session);
  if (wanted.diff) {
    const auto diff = diff_of(mended, project.repository, project);
    session.world.out << (session.world.out_is_terminal ? for_terminal(diff) : diff);
    if (mended.files.empty()) session.note(say("není co opravit", "nothing to cure"));
    else session.note(counted(mended.files.size(), would_change));
    return mended.files.empty() ? Exit::fine : Exit::findings;
  }
  if (!mended.files.empty()) refuse_what_is_lost(mended, project, wanted.allow_dirty), write(mended, project);
  tell_cured(mended.cured, project, session);
  std::size_t times = 0;
  for (const auto& one : mended.cured) times += one.times;
  const auto files = counted(mended.files.size(), changed), findings = counted(times, cured);
  session.note(mended.files.empty() ? say("není co opravit", "nothing to cure") : say("{0}, {1}", "{2}, {3}", files.cs, findings.cs, files.en, findings.en));
  const auto errors = static_cast<std::size_t>(std::count_if(mended.after.findings.begin(), mended.after.findings.end(), [&](const Finding& finding) { return finding.rule->severity == Severity::error && is_chosen(finding); }));
  if (errors == 0) return Exit::fine;
  const auto left = counted(errors, remaining);
  session.note(say("{0}; podrobnosti vypíše `kpss validate`", "{1}; see `kpss validate`", left.cs, left.en));
  return Exit::findings;
}

}  // namespace

Run fix(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("path", wanted->paths, {"CESTA", "PATH"}, {"opraví jen tyto soubory a složky", "cure these files and folders only"});
  options.flag("--diff", wanted->diff, {"jen ukáže, co by se změnilo, jako záplatu pro git apply; nic nezapíše", "only show what would change, as a patch for git apply; write nothing"});
  options.list("--rule", wanted->rules, {"PRAVIDLO", "RULE"}, {"opraví jen nálezy tohoto pravidla; lze opakovat", "cure findings of this rule only; may be repeated"});
  options.flag("--allow-dirty", wanted->allow_dirty, {"zapíše i do souborů, jejichž změny nejsou v gitu", "write even into files whose changes are not in git"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni se posuzují termíny; jinak ke dni nejnovějšího záznamu", "the day that deadlines are measured by; else the day of the newest record"});
  return [wanted](Session& session) { return fix_repository(*wanted, session); };
}

}  // namespace kpss::cli
