// kpss calendar: meetings, comment windows, phases and deadlines as iCalendar.

#include <ostream>

#include "cli/day_choice.hpp"
#include "cli/document_options.hpp"
#include "cli/files.hpp"
#include "cli/plan_choice.hpp"
#include "cli/privacy_guard.hpp"
#include "cli/record_choice.hpp"
#include "documents/calendar.hpp"
#include "publish/publish.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string output, date, from, to, group, audience = "public";
};

/// What a calendar prints, as a document for the guard of privacy: each event under its own name.
Document words_of(const Calendar& calendar) {
  Document document{.language = calendar.language, .title = calendar.name, .blocks = {Paragraph{{calendar.description}}}};
  for (const auto& event : calendar.events) {
    document.blocks.push_back(Heading{1, "event", {event.summary}});
    for (const auto* text : {&event.description, &event.location}) document.blocks.push_back(Paragraph{{*text}});
  }
  return document;
}

Exit write_calendar(const Wanted& wanted, Session& session) {
  const auto audience = audience_named(wanted.audience);
  const auto from = date_from("--from", wanted.from), to = date_from("--to", wanted.to);
  if (from && to && to < from) throw Failure(Failure::Kind::usage, say("`--to {}` je dřív než `--from {}`", "`--to {}` is before `--from {}`", wanted.to, wanted.from));
  if (format_of_file(wanted.output)) throw Failure(Failure::Kind::usage, say("kalendář nelze zapsat do `{}`", "a calendar cannot be written to `{}`", wanted.output), say("napište `-o kalendar.ics`", "write `-o calendar.ics`"));
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto group = wanted.group.empty() ? std::string() : std::string(id_of(choose_record<Group>(project->repository, wanted.group)));
  const auto stamp = chosen_day(wanted.date, *project, session);
  const auto calendar = planning_calendar({project->repository, session.language, stamp, audience, group, from, to});
  if (audience == Audience::public_ && tell_leaks(words_of(calendar), project->repository, session)) return Exit::findings;
  const auto text = calendar_text(calendar);
  if (wanted.output.empty())
    session.world.out << text;
  else
    write_file(session.world.here / wanted.output, text);
  if (session.shared.verbose) session.note(say("událostí: {}", "events: {}", calendar.events.size()));
  return Exit::fine;
}

}  // namespace

Run calendar(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("-o,--output", wanted->output, {"SOUBOR", "FILE"}, {"kam kalendář zapsat; jinak na standardní výstup", "where to write the calendar; else to standard output"});
  options.option("--audience", wanted->audience, {"public|internal", "public|internal"}, {"komu je určen: public (výchozí) má veřejná setkání, připomínkování a fáze; internal i ostatní jednání a termíny", "whom it is for: public (default) holds public meetings, comment windows and phases; internal all meetings and deadlines too"});
  options.option("--from", wanted->from, {"DATUM", "DATE"}, {"jen co od tohoto dne trvá nebo teprve přijde", "only what lasts on this day or comes later"});
  options.option("--to", wanted->to, {"DATUM", "DATE"}, {"jen co začíná nejpozději tento den", "only what begins on this day at the latest"});
  options.option("--group", wanted->group, {"SKUPINA", "GROUP"}, {"jen co se týká této skupiny", "only what concerns this group"}, ids_of("group"));
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"datum poslední změny; jinak nejnovější revize nebo záznamu", "date of the last change; else of the newest commit or record"});
  return [wanted](Session& session) { return write_calendar(*wanted, session); };
}

}  // namespace kpss::cli
