// kpss merge: the sheets that came back, checked, shown, and written into the monitoring.

#include <algorithm>
#include <ostream>

#include "cli/changed_files.hpp"
#include "cli/cli.hpp"
#include "cli/plan_choice.hpp"
#include "collection/merge_in_words.hpp"
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
  const auto after = with_files(*project, merge.files, of_merged);
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
  if (wanted.write && clean) write_changes(merge.files, *project, session);
  return found.errors == 0 && counts.refused == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

Run merge(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("file", wanted->files, {"LIST", "SHEET"}, {"vyplněné listy, .xlsx nebo .yaml", "sheets that came back, .xlsx or .yaml"}, any_file());
  options.flag("--write", wanted->write, {"zapíše do monitoringu, co se jinak jen vypíše", "write into the monitoring what is otherwise only shown"});
  options.flag("--only-clean", wanted->only_clean, {"s --write zapíše záznamy bez střetu; ostatní zůstanou, jak jsou", "with --write, write the records without a conflict; the others stay as they are"});
  options.option("--collected", wanted->collected, {"DATUM", "DATE"}, {"den, ke kterému údaje platí; zapíše se do nově založených souborů", "the day of the data; written to files that are new"});
  return [wanted](Session& session) { return merge_sheets(*wanted, session); };
}

}  // namespace kpss::cli
