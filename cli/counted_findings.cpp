#include "cli/counted_findings.hpp"

#include "cli/files.hpp"
#include "repository/git.hpp"
#include "review/changes.hpp"
#include "rules/rules.hpp"
#include "text/failure.hpp"
#include "yaml/reader.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view usual_name = ".kpss-baseline.yaml";

void refuse_contradictions(const CountedFindings& wanted) {
  if (!wanted.update_baseline) return;
  if (wanted.baseline.empty())
    throw Failure(Failure::Kind::usage, say("volba `--update-baseline` neví, který soubor má zapsat", "option `--update-baseline` does not know which file to write"), say("přidejte `--baseline {}`", "add `--baseline {}`", usual_name));
  if (!wanted.changed_since.empty())
    throw Failure(Failure::Kind::usage, say("do seznamu známých nálezů patří všechny, nejen ty z jedné změny", "all findings belong in the list of known ones, not only those of one change"), say("vynechte `--changed-since`", "leave out `--changed-since`"));
}

/// The path of the list as findings show it: relative to the root, as those of records.
std::string path_within(const fs::path& root, const fs::path& file) {
  std::error_code error;
  const auto path = fs::weakly_canonical(file, error).lexically_relative(fs::weakly_canonical(root, error)).generic_string();
  return error || path.empty() ? file.generic_string() : path;
}

std::string bytes_of(const fs::path& file, const std::string& shown) {
  std::error_code error;
  if (!fs::exists(file, error)) throw Failure(Failure::Kind::usage, say("`{}` neexistuje", "there is no `{}`", shown), say("seznam založí `--update-baseline`", "`--update-baseline` makes the list"));
  Input input{shown, file};
  fetch(input, yaml::largest_file);
  if (input.trouble.empty()) return std::move(*input.bytes);
  throw Failure(Failure::Kind::usage, {fmt::format("`{}` {}", shown, input.trouble.cs), fmt::format("`{}` {}", shown, input.trouble.en)});
}

/// A list that lies where kpss looks for records would be a finding itself.
void write_baseline(const fs::path& file, const std::string& shown, const Project& project, Session& session) {
  const bool hidden = shown.starts_with('.') || shown.find("/.") != shown.npos;
  if (!hidden && is_read(shown) && !is_attachment(shown))
    throw Failure(Failure::Kind::usage, say("`{}` by se četl jako záznam", "`{}` would be read as a record", project.from.path(shown)), say("pojmenujte seznam `{}`, skryté soubory se nečtou", "name the list `{}`, hidden files are not read", usual_name));
  const auto bytes = baseline_of(project.findings, session.language);
  write_file(file, bytes);
  session.note(say("zapsáno: `{}`, známých nálezů: {}", "written: `{}`, known findings: {}", project.from.path(shown), project.findings.size()));
}

Findings found_before(const std::string& revision, const Project& project, Date today, Repository& before) {
  Findings findings;
  before = load(inputs_before(project.root, revision), findings);
  check(before, findings, today);
  sort(findings);
  return findings;
}

}  // namespace

void declare(CountedFindings& wanted, Options& options) {
  options.option("--baseline", wanted.baseline, {"SOUBOR", "FILE"}, {"seznam známých nálezů, které se nepočítají", "a list of known findings, which do not count"});
  options.flag("--update-baseline", wanted.update_baseline, {"zapíše do seznamu všechny nynější nálezy", "write all present findings into that list"});
  options.option("--changed-since", wanted.changed_since, {"REVIZE", "REV"}, {"počítá jen nálezy, které způsobila změna od revize gitu; `origin/main...` je místo, kde se větve rozešly", "count only findings that the change since a revision of git caused; `origin/main...` is where the branches parted"}, revision_names());
}

LeftOut leave_out(const CountedFindings& wanted, Project& project, Date today, const fs::path& here, Session& session) {
  refuse_contradictions(wanted);
  LeftOut left;
  Repository before;
  Findings earlier;
  if (!wanted.changed_since.empty()) earlier = found_before(wanted.changed_since, project, today ? today : newest_date(project.repository), before);
  Findings stale;
  if (!wanted.baseline.empty()) {
    const auto file = here / wanted.baseline;
    const auto shown = path_within(project.root, file);
    if (wanted.update_baseline) write_baseline(file, shown, project, session);
    const auto seen_as = project.from.path(shown);
    left.baseline = read_baseline(shown, bytes_of(file, seen_as), seen_as);
    auto split = without_known(*left.baseline, std::move(project.findings));
    project.findings = std::move(split.counting);
    left.known = std::move(split.known);
    stale = std::move(split.stale);
    // What was known before must not make up for what is new now.
    earlier = without_known(*left.baseline, std::move(earlier)).counting;
  }
  if (!wanted.changed_since.empty()) {
    auto split = without_earlier(before, earlier, project.repository, std::move(project.findings));
    project.findings = std::move(split.counting);
    left.earlier = std::move(split.earlier);
  }
  project.findings.insert(project.findings.end(), std::make_move_iterator(stale.begin()), std::make_move_iterator(stale.end()));
  sort(project.findings);
  return left;
}

}  // namespace kpss::cli
