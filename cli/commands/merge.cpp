// kpss merge: the sheets that came back, checked, shown, and written into the monitoring.

#include <algorithm>
#include <map>
#include <ostream>
#include <tuple>

#include "cli/cli.hpp"
#include "cli/files.hpp"
#include "cli/plan_choice.hpp"
#include "collection/merge_in_words.hpp"
#include "rules/rules.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;
using collection::Merge, collection::Returned;

struct Wanted {
  std::vector<std::string> files;
  std::string collected;
  bool write = false, only_clean = false;
};

/// A filled workbook has some tens of kilobytes; what is larger did not come from here.
constexpr std::size_t largest_sheet = 8 << 20;

std::vector<std::unique_ptr<Returned>> read_sheets(const Wanted& wanted, const Project& project, const Session& session, Findings& findings) {
  std::vector<std::unique_ptr<Returned>> sheets;
  for (const auto& name : wanted.files) {
    Input input{name, session.world.here / name};
    std::error_code error;
    if (!fs::exists(input.file, error)) throw Failure(Failure::Kind::usage, say("`{}` neexistuje", "there is no `{}`", name));
    if (!fs::is_regular_file(input.file, error)) throw Failure(Failure::Kind::usage, say("`{}` není obyčejný soubor", "`{}` is not a regular file", name));
    fetch(input, largest_sheet);
    if (!input.bytes) throw Failure(Failure::Kind::outside, say("list `{0}`: {1}", "sheet `{0}`: {2}", name, input.trouble.cs, input.trouble.en));
    sheets.push_back(collection::read_returned({name, std::move(*input.bytes)}, project.repository, findings));
  }
  return sheets;
}

/// What the repository would hold after the merge.
Repository with_files(const Project& project, const Merge& merge, Findings& findings) {
  auto inputs = discover(project.root);
  for (const auto& [path, bytes] : merge.files) {
    std::erase_if(inputs, [&, &path = path](const Input& input) { return input.path == path; });
    inputs.push_back({path, {}, bytes, {}});
  }
  auto repository = load(std::move(inputs), findings);
  // As of the same day as before, so that nothing falls due by the merge.
  check(repository, findings, newest_date(project.repository));
  return repository;
}

/// The findings that were not there before. Places move when lines are added, so they are told by rule, file and words.
Findings added(const Findings& before, Findings after) {
  const auto key = [](const Finding& finding) { return std::tuple(finding.rule->name, finding.at.source->path(), finding.message.en); };
  std::map<std::tuple<std::string_view, std::string, std::string>, int> known;
  for (const auto& finding : before) ++known[key(finding)];
  std::erase_if(after, [&](const Finding& finding) { return --known[key(finding)] >= 0; });
  return after;
}

void print(Findings findings, const Viewpoint& from, const Project& project, Session& session) {
  sort(findings);
  auto rendering = session.rendering(project, session.world.out_is_terminal);
  rendering.from = from;
  session.world.out << findings_as_text({std::move(findings), 0}, rendering);
}

void print_findings(Findings findings, const std::vector<std::unique_ptr<Returned>>& sheets, const Project& project, Session& session) {
  const auto in_sheet = std::stable_partition(findings.begin(), findings.end(), [&](const Finding& finding) {
    const auto& path = finding.at.source->path();
    return std::any_of(sheets.begin(), sheets.end(), [&](const auto& sheet) { return path == sheet->name || path.starts_with(sheet->name + ":"); });
  });
  print({findings.begin(), in_sheet}, {}, project, session);
  print({in_sheet, findings.end()}, project.from, project, session);
}

void write_merged(const Merge& merge, const Project& project, Session& session) {
  std::vector<std::pair<fs::path, std::string>> files;
  for (const auto& [path, bytes] : merge.files) {
    std::error_code error;
    fs::create_directories((project.root / path).parent_path(), error);
    if (error) throw Failure(Failure::Kind::outside, say("složku pro `{}` nelze založit: {}", "cannot make the folder of `{}`: {}", path, error.message()));
    files.emplace_back(project.root / path, bytes);
  }
  write_files(files);
  for (const auto& [path, bytes] : merge.files) session.note(say("zapsáno: `{}`", "written: `{}`", project.from.path(path)));
}

void tell_outcome(const collection::MergeCounts& counts, const Counts& found, const Wanted& wanted, Session& session) {
  session.note(say("nové záznamy: {}, změněné: {}, beze změny: {}, střety: {}", "new records: {}, changed: {}, unchanged: {}, conflicts: {}", counts.fresh, counts.changed, counts.unchanged, counts.refused));
  if (found.errors > 0) return session.note(say("listy mají chyby ({}), nic se nezapsalo", "the sheets have errors ({}), nothing was written", found.errors));
  if (counts.refused > 0 && !(wanted.write && wanted.only_clean))
    return session.note(say("kvůli střetům se nic nezapsalo; upravte list nebo záznam, připravte nový list (`kpss request`), nebo zapište jen to ostatní volbou `--only-clean`", "because of conflicts nothing was written; change the sheet or the record, prepare a new sheet (`kpss request`), or write only the rest with `--only-clean`"));
  if (!wanted.write && counts.fresh + counts.changed > 0) session.note(say("nic se nezapsalo; zapíše to `--write`", "nothing was written; `--write` writes it"));
}

Exit merge_sheets(const Wanted& wanted, Session& session) {
  if (wanted.files.empty()) throw Failure(Failure::Kind::usage, say("chybí vyplněné listy", "the returned sheets are missing"), say("napište `kpss merge listy/*.xlsx`", "write `kpss merge sheets/*.xlsx`"));
  for (const auto& name : wanted.files)
    if (!collection::may_be_sheet(name)) throw Failure(Failure::Kind::usage, say("`{}` není list k vyplnění", "`{}` is no sheet that is filled in", name), say("čtou se soubory .xlsx a .yaml; sešit .xls nebo .ods uložte jako XLSX", "files .xlsx and .yaml are read; save an .xls or .ods workbook as XLSX"));
  if (wanted.only_clean && !wanted.write) throw Failure(Failure::Kind::usage, say("`--only-clean` patří k `--write`", "`--only-clean` goes with `--write`"));
  const auto collected = date_from("--collected", wanted.collected);
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  Findings findings;
  const auto sheets = read_sheets(wanted, *project, session, findings);
  const auto merge = collection::merged(project->repository, sheets, {collected ? std::optional(collected) : std::nullopt});
  Findings of_merged;
  const auto after = with_files(*project, merge, of_merged);
  auto fresh = added(project->findings, std::move(of_merged));
  collection::show_in_sheets(fresh, after, merge);
  findings.insert(findings.end(), fresh.begin(), fresh.end());
  // Line ends of another system, or what nobody else has reported yet, are no matter of these sheets.
  std::erase_if(findings, [](const Finding& finding) { return finding.rule->severity == Severity::info; });
  print_findings(findings, sheets, *project, session);
  session.world.out << collection::in_words(merge, project->repository, session.language, [&](const std::string& path) { return project->from.path(path); });
  const auto found = count(findings);
  const auto counts = collection::count(merge);
  tell_outcome(counts, found, wanted, session);
  const bool clean = found.errors == 0 && (counts.refused == 0 || wanted.only_clean);
  if (wanted.write && clean) write_merged(merge, *project, session);
  return found.errors == 0 && counts.refused == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

Run merge(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("file", wanted->files, {"LIST", "SHEET"}, {"vyplněné listy, .xlsx nebo .yaml", "sheets that came back, .xlsx or .yaml"});
  options.flag("--write", wanted->write, {"zapíše do monitoringu, co se jinak jen vypíše", "write into the monitoring what is otherwise only shown"});
  options.flag("--only-clean", wanted->only_clean, {"s --write zapíše záznamy bez střetu; ostatní zůstanou, jak jsou", "with --write, write the records without a conflict; the others stay as they are"});
  options.option("--collected", wanted->collected, {"DATUM", "DATE"}, {"den, ke kterému údaje platí; zapíše se do nově založených souborů", "the day of the data; written to files that are new"});
  return [wanted](Session& session) { return merge_sheets(*wanted, session); };
}

}  // namespace kpss::cli
