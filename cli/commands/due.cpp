// kpss due: what is overdue, and what falls due soon.

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/day_choice.hpp"
#include "statistics/deadline_sheet.hpp"
#include "text/failure.hpp"
#include "text/time_span.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string date, within = "30d", format = "table";
  bool fail = false;
};

TimeSpan span_from(const std::string& option, const std::string& text) {
  if (const auto span = TimeSpan::parse(text)) return *span;
  throw Failure(Failure::Kind::usage, say("`{} {}`: takovou dobu neznám", "`{} {}`: no such time", option, text), say("napište počet dní, týdnů nebo měsíců: `30d`, `4w`, `3m`", "write a number of days, weeks or months: `30d`, `4w`, `3m`"));
}

bool is_for_people(const SheetForm& form) { return form.name == "table" || form.name == "markdown"; }

Exit print_due(const Wanted& wanted, Session& session) {
  const auto* form = choose<SheetForm>("--format", wanted.format, sheet_forms());
  const auto span = span_from("--within", wanted.within);
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto today = chosen_day(wanted.date, *project, session);
  const auto all = deadlines(project->repository);
  session.world.out << form->render(due_sheet(all, {today, span.after(today)}, is_for_people(*form), session.language, project->from));
  const bool overdue = std::any_of(all.begin(), all.end(), [&](const Deadline& deadline) { return is_overdue(deadline, today); });
  return wanted.fail && overdue ? Exit::findings : Exit::fine;
}

}  // namespace

Run due(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni; jinak ke dni nejnovější revize nebo záznamu", "as of this day; else of the newest commit or record"});
  options.option("--within", wanted->within, {"DOBA", "TIME"}, {"jak daleko dopředu: 30d (výchozí), 4w, 3m", "how far ahead: 30d (default), 4w, 3m"});
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"table, csv, json, markdown", "table, csv, json, markdown"}, rows_of(sheet_forms()));
  options.flag("--fail", wanted->fail, {"skončí kódem 1, je-li něco po termínu", "exit with 1 where something is overdue"});
  return [wanted](Session& session) { return print_due(*wanted, session); };
}

}  // namespace kpss::cli
