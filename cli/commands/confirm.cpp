// kpss confirm: a provider said that what the directory says of it holds; it is written into the provider's file.

#include <algorithm>
#include <ostream>

#include "catalogue/entries.hpp"
#include "cli/cli.hpp"
#include "cli/day_choice.hpp"
#include "cli/files.hpp"
#include "cli/plan_choice.hpp"
#include "cli/record_choice.hpp"
#include "collection/confirmed.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "text/time_span.hpp"
#include "text/utf8.hpp"
#include "yaml/reader.hpp"

namespace kpss::cli {
namespace {

using collection::Confirmed, collection::GivenConfirmation;

struct Wanted {
  std::vector<std::string> records;
  std::string by, date, source;
  bool write = false;
};

const Service& choose_service(const Organization& provider, const std::string& id) {
  std::vector<std::string> known;
  for (const auto& service : provider.services) {
    if (id_of_service(service) == id) return service;
    known.push_back(id_of_service(service));
  }
  const auto near = nearest(id, known);
  throw Failure(Failure::Kind::usage, say("`{}` nemá službu `{}`", "`{}` has no service `{}`", id_of(provider), id),
                near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("služby: {}", "services: {}", fmt::to_string(fmt::join(known, ", "))));
}

/// `msss`, or `msss/pecovatelska-sluzba`.
Confirmed choose(const Repository& repository, const std::string& named) {
  const auto slash = named.find('/');
  const auto& provider = choose_record<Organization>(repository, named.substr(0, slash));
  if (provider.services.empty()) throw Failure(Failure::Kind::usage, say("`{}` neposkytuje žádnou službu, v adresáři tedy není", "`{}` provides no service, so it is not in the directory", id_of(provider)));
  return {&provider, slash == named.npos ? nullptr : &choose_service(provider, named.substr(slash + 1))};
}

std::string id_of_confirmed(const Confirmed& what) { return what.service ? Entry{what.provider, what.service}.id() : std::string(id_of(*what.provider)); }

/// A day so far behind that of the repository is a slip of the pen.
constexpr int most_months_ahead = 24;

void require_plausible(Date date, Date today) {
  if (date > TimeSpan{.months = most_months_ahead}.after(today))
    throw Failure(Failure::Kind::usage, say("`--date {}` je víc než dva roky po dni, ke kterému úložiště je ({})", "`--date {}` is more than two years after the day of the repository ({})", date.iso(), today.iso()),
                  say("opravte rok; je-li správně, zapište potvrzení do souboru", "correct the year; if it is right, write the confirmation into the file"));
}

/// What the file could not be read with again.
void require_fit(const std::string& option, const std::string& text) {
  Findings findings;
  const Source source(option, fmt::format("\"{}\"\n", replaced(replaced(text, "\\", "/"), "\"", "'")));
  yaml::read(source, findings);
  if (text.find('\n') != text.npos || utf8::visible(text) != text) throw Failure(Failure::Kind::usage, say("`{}` má znak, který v textu být nesmí", "`{}` has a character that no text may have", option), say("napište text znovu, bez kopírování", "write the text anew, without copying it"));
  if (!findings.empty()) throw Failure(Failure::Kind::usage, say("`{0}`: {1}", "`{0}`: {2}", option, findings.front().message.cs, findings.front().message.en));
}

/// Neither what ended nor what was confirmed later can be confirmed as of a day.
void require_newest(const Confirmed& what, Date date) {
  if (what.service && what.service->to && *what.service->to < date) throw Failure(Failure::Kind::usage, say("služba `{}` skončila {}", "the service `{}` ended on {}", id_of_confirmed(what), what.service->to->iso()));
  const auto& services = what.provider->services;
  if (!what.service && std::none_of(services.begin(), services.end(), [&](const Service& service) { return !service.to || date <= *service.to; }))
    throw Failure(Failure::Kind::usage, say("všechny služby organizace `{}` skončily, k {} už v adresáři není", "all services of `{}` ended, on {} it is not in the directory any more", id_of(*what.provider), date.iso()));
  const auto* now = recorded(what);
  if (now && now->date && *now->date > date)
    throw Failure(Failure::Kind::usage, say("`{}` má už novější potvrzení ze dne {}", "`{}` has a newer confirmation of {} already", id_of_confirmed(what), now->date->iso()), say("je-li chybné, opravte je v souboru", "if it is wrong, correct it in the file"));
}

std::string in_words(const Confirmation& confirmation) {
  auto text = confirmation.date ? confirmation.date->iso() : std::string("?");
  for (const auto& more : {confirmation.by, confirmation.source})
    if (more) text += ", " + *more;
  return utf8::visible(text);
}

void show(const Confirmed& what, const GivenConfirmation& given, Session& session) {
  const auto* now = recorded(what);
  const auto before = now ? in_words(*now) : say("nepotvrzeno", "not confirmed").in(session.language);
  const auto after = in_words(Confirmation{.origin = {}, .date = given.date, .by = given.by, .source = given.source});
  session.world.out << fmt::format("{}: {}\n", id_of_confirmed(what), is_recorded(what, given) ? say("beze změny", "no change").in(session.language) : before + " → " + after);
}

Exit write_confirmation(const Wanted& wanted, Session& session) {
  if (wanted.records.empty()) throw Failure(Failure::Kind::usage, say("chybí poskytovatel, který údaje potvrdil", "the provider that confirmed its data is missing"), say("napište jeho označení, nebo `poskytovatel/sluzba`; vypíše je `kpss list organizations`", "write its id, or `provider/service`; `kpss list organizations` shows them"));
  if (wanted.by.empty()) throw Failure(Failure::Kind::usage, say("chybí, kdo údaje potvrdil", "who confirmed the data is missing"), say("napište funkci, ne jméno: `--by \"vedoucí střediska\"`", "write a function, not a name: `--by \"head of the centre\"`"));
  if (wanted.date.empty()) throw Failure(Failure::Kind::usage, say("chybí, kdy údaje potvrdil", "the day of the confirmation is missing"), say("napište `--date 2019-05-03`", "write `--date 2019-05-03`"));
  const GivenConfirmation given{date_from("--date", wanted.date), wanted.by, wanted.source.empty() ? std::nullopt : std::optional(wanted.source)};
  require_fit("--by", given.by);
  if (given.source) require_fit("--source", *given.source);
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  require_plausible(given.date, chosen_day({}, *project, session));
  std::vector<Confirmed> all;
  for (const auto& named : wanted.records) {
    const auto what = choose(project->repository, named);
    require_newest(what, given.date);
    if (std::find(all.begin(), all.end(), what) == all.end()) all.push_back(what);
  }
  const auto changed = confirmed(all, given);
  for (const auto& what : all) show(what, given, session);
  if (!wanted.write) {
    if (!changed.empty()) session.note(say("nic se nezapsalo; zapíše to `--write`", "nothing was written; `--write` writes it"));
    return Exit::fine;
  }
  std::vector<std::pair<std::filesystem::path, std::string>> files;
  for (const auto& [path, bytes] : changed) files.emplace_back(project->root / path, bytes);
  write_files(files);
  for (const auto& [path, bytes] : changed) session.note(say("zapsáno: `{}`", "written: `{}`", project->from.path(path)));
  return Exit::fine;
}

}  // namespace

Run confirm(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("record", wanted->records, {"POSKYTOVATEL[/SLUŽBA]", "PROVIDER[/SERVICE]"}, {"kdo své údaje potvrdil: poskytovatel se všemi službami, nebo jedna jeho služba", "who confirmed its data: a provider with all its services, or one of them"}, directory_ids());
  options.option("--by", wanted->by, {"FUNKCE", "FUNCTION"}, {"kdo údaje potvrdil, funkcí", "who confirmed the data, by function"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"den potvrzení", "day of the confirmation"});
  options.option("--source", wanted->source, {"ZDROJ", "SOURCE"}, {"odkud potvrzení je: list, e-mail, telefon", "where the confirmation is from: sheet, e-mail, phone"});
  options.flag("--write", wanted->write, {"zapíše do souborů, co se jinak jen vypíše", "write into the files what is otherwise only shown"});
  return [wanted](Session& session) { return write_confirmation(*wanted, session); };
}

}  // namespace kpss::cli
