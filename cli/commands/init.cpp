// kpss init: a repository that validates, with editor settings for its schemas.

#include <ostream>

#include "cli/cli.hpp"
#include "cli/files.hpp"
#include "cli/kind_option.hpp"
#include "shape/json_schema.hpp"
#include "shape/skeleton.hpp"
#include "text/failure.hpp"
#include "text/json.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::string folder, name, territory;
};

/// The settings by which editors with the YAML language server check and complete each kind of file.
std::string editor_settings() {
  JsonWriter json;
  json.begin_object().key("yaml.schemas").begin_object();
  std::string_view last;
  for (const auto& row : kinds()) {
    if (row.name == last) continue;
    last = row.name;
    json.key("./.kpss/schemas/" + std::string(row.name) + ".schema.json").begin_array();
    for (const auto& place : kinds()) {
      if (place.name != row.name) continue;
      std::string pattern(place.place);
      for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{')) pattern.replace(open, pattern.find('}') - open + 1, "*");
      json.value(std::string_view(pattern));
    }
    json.end();
  }
  return json.end().end().text();
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Failure(Failure::Kind::outside, say("složku `{}` nelze založit: {}", "cannot make the folder `{}`: {}", folder.generic_string(), error.message()));
}

Exit start(const Wanted& wanted, Session& session) {
  const auto root = session.folder() / wanted.folder;
  std::error_code error;
  if (fs::exists(root / "kpss.yaml", error)) throw Failure(Failure::Kind::usage, say("úložiště zde už je: `kpss.yaml`", "there is a repository already: `kpss.yaml`"));
  make_folder(root / ".kpss" / "schemas");
  make_folder(root / ".vscode");
  const auto name = wanted.name.empty() ? std::string(Phrase{"Obec", "Municipality"}.in(session.language)) : wanted.name;
  write_file(root / ".gitattributes", "*.yaml text eol=lf\n");
  write_file(root / ".vscode" / "settings.json", editor_settings());
  for (const auto& row : kinds())
    write_file(root / ".kpss" / "schemas" / (std::string(row.name) + ".schema.json"), json_schema(shape_of_kind(row.name), session.language));
  // Last, because with it the folder becomes a repository.
  write_file(root / "kpss.yaml", skeleton(shape_of<Manifest>(), {{"kpss", std::to_string(data_version)}, {"name", yaml_text(name)}, {"territory", yaml_text(wanted.territory.empty() ? name : wanted.territory)},
                                                                  {"language", session.language == Language::cs ? "cs" : "en"}}, session.language));
  session.note(say("úložiště je založeno; plán přidá `kpss new plan --id 2025-2027 --title \"…\"`", "the repository is started; `kpss new plan --id 2025-2027 --title \"…\"` adds a plan"));
  return Exit::fine;
}

}  // namespace

Run init(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("folder", wanted->folder, {"SLOŽKA", "DIR"}, {"kde úložiště založit; jinak zde", "where to start it; else here"});
  options.option("--name", wanted->name, {"NÁZEV", "NAME"}, {"název na titulní straně, například \"Město Kojetín\"", "name on the title page, for instance \"Town of Kojetín\""});
  options.option("--territory", wanted->territory, {"ÚZEMÍ", "TERRITORY"}, {"území, pro které se plánuje; jinak název", "the territory that is planned for; else the name"});
  return [wanted](Session& session) { return start(*wanted, session); };
}

}  // namespace kpss::cli
