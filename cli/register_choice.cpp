#include "cli/register_choice.hpp"

#include <algorithm>

#include "cli/day_choice.hpp"
#include "register/register.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

fs::path existing_file(const std::string& name, const Session& session) {
  const auto file = session.world.here / name;
  std::error_code error;
  if (!fs::exists(file, error)) throw Failure(Failure::Kind::usage, say("`{}` neexistuje", "there is no `{}`", name));
  if (!fs::is_regular_file(file, error)) throw Failure(Failure::Kind::usage, say("`{}` není obyčejný soubor", "`{}` is not a regular file", name));
  return file;
}

/// Every *.json of a folder but the register itself and JSON Schemas, in the order of their names.
registry::CodeLists read_codelists(const RegisterWords& wanted, const fs::path& register_file, const Session& session) {
  if (wanted.codelists.empty())
    throw Failure(Failure::Kind::usage, say("chybí volba `--codelists`", "option `--codelists` is missing"), say("uveďte složku s číselníky registru: druhy služeb, formy, cílové skupiny, obce, okresy, kraje", "name the folder with the code lists of the register: types, forms, target groups, municipalities, districts, regions"));
  const auto folder = session.world.here / wanted.codelists;
  std::error_code error;
  if (!fs::is_directory(folder, error)) throw Failure(Failure::Kind::usage, say("složka `{}` neexistuje", "there is no folder `{}`", wanted.codelists));
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (const auto name = entry.path().filename().string(); name.ends_with(".json") && !name.ends_with(".schema.json") && !fs::equivalent(entry.path(), register_file, error)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  registry::CodeLists lists;
  for (const auto& file : files) {
    const auto name = (fs::path(wanted.codelists) / file.filename()).generic_string();
    lists.add(name, registry::bytes_of_file(file, name));
  }
  if (lists.empty()) throw Failure(Failure::Kind::usage, say("složka `{}` nemá žádný číselník", "the folder `{}` has no code list", wanted.codelists), say("číselník je soubor `*.json` tvaru `{{\"polozky\": [{{\"id\": …, \"nazev\": {{\"cs\": …}}}}]}}`", "a code list is a file `*.json` like `{{\"polozky\": [{{\"id\": …, \"nazev\": {{\"cs\": …}}}}]}}`"));
  return lists;
}

std::vector<std::string> parted(const std::vector<std::string>& words) {
  std::vector<std::string> parts;
  for (const auto& word : words)
    for (std::size_t begin = 0; begin <= word.size();) {
      const auto end = std::min(word.find(',', begin), word.size());
      if (end > begin) parts.push_back(word.substr(begin, end - begin));
      begin = end + 1;
    }
  return parts;
}

bool is_code(const std::string& text, std::size_t digits) { return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }); }

void add_orp(const std::string& code, const registry::CodeLists& lists, std::set<std::string>& codes) {
  if (!is_code(code, 4)) throw Failure(Failure::Kind::usage, say("`--orp {}`: kód ORP má čtyři číslice", "`--orp {}`: the code of an ORP has four digits", code));
  const auto found = lists.municipalities_of_orp(code);
  const auto help = say("vyjmenujte obce volbou `--municipality`", "name its municipalities with `--municipality`");
  if (!found) throw Failure(Failure::Kind::usage, say("číselník obcí neříká, do kterého ORP obce patří", "the code list of municipalities does not say which ORP they belong to"), help);
  if (found->empty()) throw Failure(Failure::Kind::usage, say("podle číselníku obcí nemá ORP {} žádnou obec", "by the code list of municipalities the ORP {} has none", code), help);
  codes.insert(found->begin(), found->end());
}

/// Those that were named; else those of kpss.yaml that have a code.
std::set<std::string> municipalities_wanted(const RegisterWords& wanted, const registry::CodeLists& lists, const Project& project) {
  std::set<std::string> codes;
  for (const auto& code : parted(wanted.orp)) add_orp(code, lists, codes);
  for (const auto& code : parted(wanted.municipalities)) {
    if (!is_code(code, 6)) throw Failure(Failure::Kind::usage, say("`--municipality {}`: kód obce má šest číslic", "`--municipality {}`: the code of a municipality has six digits", code));
    if (!lists.knows("Obec/" + code)) throw Failure(Failure::Kind::usage, say("obec {} v číselnících není", "the code lists have no municipality {}", code), say("kód najdete v registru územní identifikace (RÚIAN)", "look its code up in the register of territorial identification (RÚIAN)"));
    codes.insert(code);
  }
  if (codes.empty() && project.repository.manifest())
    for (const auto& municipality : project.repository.manifest()->municipalities)
      if (municipality.code) codes.insert(municipality.code->digits);
  if (codes.empty()) throw Failure(Failure::Kind::usage, say("není řečeno, které obce se mají hledat", "it is not said which municipalities are wanted"), say("doplňte obcím v kpss.yaml `code`, nebo napište `--orp` či `--municipality`", "give the municipalities of kpss.yaml their `code`, or write `--orp` or `--municipality`"));
  return codes;
}

}  // namespace

void RegisterWords::declare(Options& options) {
  options.option("--codelists", codelists, {"SLOŽKA", "DIR"}, {"složka s číselníky registru (*.json)", "folder with the code lists of the register (*.json)"});
  options.list("--orp", orp, {"KÓD", "CODE"}, {"služby ve správním obvodu této obce s rozšířenou působností (čtyři číslice)", "services in the district of this municipality with extended powers (four digits)"});
  options.list("--municipality", municipalities, {"KÓD", "CODE"}, {"služby v této obci (šest číslic); lze opakovat. Jinak obce z kpss.yaml, které mají `code`", "services in this municipality (six digits); may be repeated. Else those of kpss.yaml that have a `code`"}, municipality_codes());
  options.option("--date", date, {"DATUM", "DATE"}, {"den, ke kterému registr platí; jinak den nejnovější revize nebo záznamu", "the day of the register; else that of the newest commit or record"});
}

registry::Comparison compare_with_register(const RegisterWords& wanted, const Project& project, const Session& session) {
  const auto file = existing_file(wanted.file, session);
  const auto day = chosen_day(wanted.date, project, session);
  const auto lists = read_codelists(wanted, file, session);
  const registry::Scope scope(municipalities_wanted(wanted, lists, project), lists);
  const auto services = registry::read_register(wanted.file, registry::bytes_of_file(file, wanted.file), scope, registry::known_to(project.repository));
  return registry::compared(project.repository, registry::state(services, lists, scope, project.repository, day), day);
}

}  // namespace kpss::cli
