// kpss export: the directory of services for others: HSDS 3.0, JSON, CSV.

#include <ostream>

#include "archive/archive.hpp"
#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/day_choice.hpp"
#include "cli/document_options.hpp"
#include "cli/files.hpp"
#include "cli/privacy_guard.hpp"
#include "exchange/free_texts.hpp"
#include "exchange/hsds/json.hpp"
#include "exchange/hsds/package.hpp"
#include "exchange/plain.hpp"
#include "exchange/sheet.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::string to, output, date, csv = "plain", audience = "public";
  bool schema = false;
};

std::string as_csv(const Directory& directory, Language language) { return sheet_as_csv(directory_sheet(directory, language)); }
std::string as_excel_csv(const Directory& directory, Language language) { return sheet_as_excel_csv(directory_sheet(directory, language)); }

struct Form {
  std::string_view name;
  std::string (*write)(const Directory& directory, Language language);
};
constexpr Form forms[] = {{"hsds", hsds::services_as_json}, {"json", directory_as_json}, {"csv", as_csv}};
constexpr Form ways_of_csv[] = {{"plain", as_csv}, {"excel", as_excel_csv}};

Form form_of(const Wanted& wanted) {
  if (wanted.to.empty()) throw Failure(Failure::Kind::usage, say("chybí tvar, ve kterém se má adresář vydat", "the form in which the directory is wanted is missing"), say("zadejte `--to hsds`, `--to json`, nebo `--to csv`", "give `--to hsds`, `--to json` or `--to csv`"));
  const auto form = *choose<Form>("--to", wanted.to, forms);
  const auto csv = *choose<Form>("--csv", wanted.csv, ways_of_csv);
  if (form.name != "csv" && csv.name != "plain") throw Failure(Failure::Kind::usage, say("volba `--csv` patří k `--to csv`", "option `--csv` belongs to `--to csv`"));
  if (form.name != "json" && wanted.schema) throw Failure(Failure::Kind::usage, say("volba `--schema` patří k `--to json`", "option `--schema` belongs to `--to json`"), say("schéma HSDS vydává Open Referral: docs.openreferral.org", "the schema of HSDS is published by Open Referral: docs.openreferral.org"));
  return form.name == "csv" ? csv : form;
}

/// Where the package goes: an archive or a folder. A file of JSON is none.
enum class Target { text, archive, folder };

Target target_of(const Wanted& wanted, const Session& session) {
  if (wanted.output.empty()) return Target::text;
  if (wanted.to != "hsds") {
    if (fs::path(wanted.output).extension() != ".zip") return Target::text;
    throw Failure(Failure::Kind::usage, say("`{}` není soubor {}", "`{}` is no file of {}", wanted.output, wanted.to == "csv" ? "CSV" : "JSON"), say("archiv `.zip` píše jen `--to hsds`; napište soubor `.{}`", "only `--to hsds` writes an archive `.zip`; write a file `.{}`", wanted.to));
  }
  std::error_code error;
  const auto ending = fs::path(wanted.output).extension();
  if (fs::is_directory(session.world.here / wanted.output, error) || ending.empty()) return Target::folder;
  if (ending == ".zip") return Target::archive;
  if (ending == ".json") return Target::text;
  throw Failure(Failure::Kind::usage, say("HSDS nelze zapsat do `{}`", "HSDS cannot be written to `{}`", wanted.output), say("napište soubor `.json`, nebo balíček tabulek: `.zip`, či složku", "write a file `.json`, or the package of tables: `.zip`, or a folder"));
}

void write_folder(const fs::path& folder, const ExchangeFiles& files) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Failure(Failure::Kind::outside, say("složku `{}` nelze založit: {}", "cannot make the folder `{}`: {}", folder.generic_string(), error.message()));
  std::vector<std::pair<fs::path, std::string>> all;
  for (const auto& file : files) all.emplace_back(folder / file.path, file.bytes);
  write_files(all);
}

std::string archived(const ExchangeFiles& files) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (const auto& file : files) parts.emplace_back(file.path, file.bytes);
  return archive_of(parts);
}

void put(const Wanted& wanted, const std::string& text, Session& session) {
  if (wanted.output.empty()) session.world.out << text;
  else write_file(session.world.here / wanted.output, text);
}

Exit write_export(const Wanted& wanted, Session& session) {
  const auto form = form_of(wanted);
  const auto audience = audience_named(wanted.audience);
  const auto target = target_of(wanted, session);
  if (wanted.schema) return put(wanted, plain_schema(session.language), session), Exit::fine;
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto day = chosen_day(wanted.date, *project, session);
  // Who keeps the data in HSDS has to learn that a service has ended.
  const auto directory = wanted.to == "hsds" ? whole_directory(project->repository, day) : directory_on(project->repository, day);
  if (audience == Audience::public_ && tell_leaks(free_texts_of(directory, session.language), project->repository, session)) return Exit::findings;
  if (target == Target::folder) write_folder(session.world.here / wanted.output, hsds::package_of(directory, session.language));
  else put(wanted, target == Target::archive ? archived(hsds::package_of(directory, session.language)) : form.write(directory, session.language), session);
  if (session.shared.verbose) session.note(say("služeb: {}", "services: {}", directory.services.size()));
  return Exit::fine;
}

}  // namespace

Run export_directory(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--to", wanted->to, {"hsds|json|csv", "hsds|json|csv"}, {"tvar: hsds (Human Services Data Specification 3.0), json (vše o službách a poskytovatelích), csv (řádek za službu)", "form: hsds (Human Services Data Specification 3.0), json (all about services and providers), csv (a row for each service)"});
  options.option("-o,--output", wanted->output, {"KAM", "WHERE"}, {"soubor; jinak na standardní výstup; s `--to hsds` také soubor .zip nebo složka pro balíček tabulek", "a file; else standard output; with `--to hsds` also a file .zip or a folder for the package of tables"}, any_file());
  options.option("--csv", wanted->csv, {"JAK", "HOW"}, {"CSV: plain (výchozí), nebo excel (středníky, BOM, nadpisy v jazyce exportu)", "CSV: plain (default), or excel (semicolons, BOM, titles in the language of the export)"}, rows_of(ways_of_csv));
  options.flag("--schema", wanted->schema, {"místo dat vypíše JSON Schema tvaru json", "print the JSON Schema of the form json instead of data"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni; jinak nejnovější revize nebo záznamu", "as of which day; else of the newest commit or record"});
  options.option("--audience", wanted->audience, {"public|internal", "public|internal"}, {"komu jsou data určena: public (výchozí) odmítne osobní údaje ve volném textu, internal je propustí", "whom the data are for: public (default) refuses personal data in free text, internal lets them pass"});
  return [wanted](Session& session) { return write_export(*wanted, session); };
}

}  // namespace kpss::cli
