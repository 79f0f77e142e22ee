// kpss import: data of others into the repository. Today the register of providers of social services.

#include <ostream>

#include "cli/changed_files.hpp"
#include "cli/cli.hpp"
#include "cli/register_choice.hpp"
#include "register/changes.hpp"
#include "register/in_words.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string source;
  RegisterWords words;
  bool write = false;
};

void print(Findings findings, const Project& project, Session& session) {
  sort(findings);
  session.world.out << findings_as_text({std::move(findings), 0}, session.rendering(project, session.world.out_is_terminal));
}

void tell_outcome(const registry::ComparisonCounts& counts, std::size_t errors, std::size_t files, bool write, Session& session) {
  session.note(say("nové služby: {}, změněné: {}, z toho ukončené: {}, jen v úložišti: {}, nepřevzaté údaje: {}", "new services: {}, changed: {}, of these ended: {}, only in the repository: {}, not taken over: {}", counts.new_services, counts.changed_services,
                   counts.ended, counts.only_here, counts.lost));
  if (errors > 0) return session.note(say("úložiště by mělo chyby ({}), nic se nezapsalo", "the repository would have errors ({}), nothing was written", errors));
  if (!write && files > 0) session.note(say("nic se nezapsalo; zapíše to `--write`", "nothing was written; `--write` writes it"));
}

Exit import_register(const Wanted& wanted, Session& session) {
  if (wanted.source != "register") throw Failure(Failure::Kind::usage, say("neznámý zdroj `{}`", "unknown source `{}`", wanted.source), say("převzít lze `register`, registr poskytovatelů", "what can be imported is `register`, the register of providers"));
  if (wanted.words.file.empty()) throw Failure(Failure::Kind::usage, say("chybí soubor registru", "the file of the register is missing"), say("napište `kpss import register rpss.json --codelists ciselniky`", "write `kpss import register rpss.json --codelists codelists`"));
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto comparison = compare_with_register(wanted.words, *project, session);
  const auto shown = registry::changed_files(comparison);
  ChangedFiles files;
  for (const auto& file : shown) files.emplace_back(file.path, file.after);
  Findings of_changed;
  const auto after = with_files(*project, files, of_changed);
  auto fresh = added(project->findings, std::move(of_changed));
  std::erase_if(fresh, [](const Finding& finding) { return finding.rule->severity == Severity::info; });
  session.world.out << registry::as_diff(shown, session.language, [&](const std::string& path) { return project->from.path(path); });
  const auto notices = registry::notices_in_words(comparison.notices, session.language);
  if (!notices.empty()) session.world.out << (shown.empty() ? "" : "\n") << notices;
  const auto found = count(fresh);
  print(std::move(fresh), *project, session);
  const auto counts = registry::count(comparison);
  tell_outcome(counts, found.errors, files.size(), wanted.write, session);
  if (wanted.write && found.errors == 0) write_changes(files, *project, session);
  const bool settled = found.errors == 0 && counts.lost == 0 && counts.only_here == 0 && (wanted.write || files.empty());
  return settled ? Exit::fine : Exit::findings;
}

}  // namespace

Run import(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("source", wanted->source, {"CO", "WHAT"}, {"register: registr poskytovatelů sociálních služeb", "register: the register of providers of social services"}, either_of({"register"}))->required();
  options.option("file", wanted->words.file, {"SOUBOR", "FILE"}, {"rpss.json z otevřených dat MPSV", "rpss.json of the ministry's open data"});
  wanted->words.declare(options);
  options.flag("--write", wanted->write, {"zapíše do organizations, co se jinak jen vypíše", "write into organizations what is otherwise only shown"});
  return [wanted](Session& session) { return import_register(*wanted, session); };
}

}  // namespace kpss::cli
