// kpss diff: where two things that should agree do not. Today the repository and the register of providers.

#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/register_choice.hpp"
#include "register/in_words.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  RegisterWords words;
  std::string format = "table";
};

Exit diff_register(const Wanted& wanted, Session& session) {
  const auto* form = choose<SheetForm>("--format", wanted.format, sheet_forms());
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto comparison = compare_with_register(wanted.words, *project, session);
  const bool for_people = form->name == "table" || form->name == "markdown";
  if (!comparison.differences.empty() || !for_people) session.world.out << form->render(registry::sheet_of(comparison, for_people, session.language));
  if (session.shared.verbose) session.world.err << registry::notices_in_words(comparison.notices, session.language);
  session.note(comparison.differences.empty() ? say("úložiště a registr se neliší", "the repository and the register agree") : say("rozdíly: {}", "disagreements: {}", comparison.differences.size()));
  return comparison.differences.empty() ? Exit::fine : Exit::findings;
}

}  // namespace

Run diff(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--register", wanted->words.file, {"SOUBOR", "FILE"}, {"porovná služby s registrem poskytovatelů (rpss.json)", "compare services with the register of providers (rpss.json)"})->required();
  wanted->words.declare(options);
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"table, csv, json, markdown", "table, csv, json, markdown"}, rows_of(sheet_forms()));
  return [wanted](Session& session) { return diff_register(*wanted, session); };
}

}  // namespace kpss::cli
