#include "cli/catalogue_site.hpp"

#include <algorithm>

#include "cli/day_choice.hpp"
#include "cli/folder.hpp"
#include "cli/house_style.hpp"
#include "cli/privacy_guard.hpp"
#include "exchange/free_texts.hpp"
#include "exchange/open_data.hpp"
#include "site/html.hpp"
#include "site/site.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

constexpr std::string_view data_folder = "data/";

/// The files of open data that the pages name; tables of a package are named in its descriptor.
constexpr std::pair<std::string_view, Phrase> named_data[] = {
    {"services.csv", {"CSV, jeden řádek za službu", "CSV, one row for each service"}},
    {"services.json", {"JSON, všechny údaje o službách a poskytovatelích", "JSON, all data on services and providers"}},
    {"services.schema.json", {"JSON Schema těchto údajů", "JSON Schema of these data"}},
    {"hsds/services.json", {"HSDS 3.0, mezinárodní formát adresářů služeb", "HSDS 3.0, the international format of directories of services"}},
    {"hsds/datapackage.json", {"HSDS 3.0 jako balíček tabulek (popis)", "HSDS 3.0 as a package of tables (descriptor)"}}};

std::vector<site::DataFile> named_in(const ExchangeFiles& files) {
  std::vector<site::DataFile> named;
  for (const auto& row : named_data)
    if (std::any_of(files.begin(), files.end(), [&](const ExchangeFile& file) { return file.path == row.first; })) named.push_back({std::string(data_folder).append(row.first), say(row.second)});
  return named;
}

/// What people will read of the site, page by page; of open data, which say the same, what was written freely.
std::vector<ReadText> texts_of(const std::vector<site::SiteFile>& files, const Repository& repository, Date day, Language language) {
  std::vector<ReadText> texts = kpss::texts_of(free_texts_of(directory_on(repository, day), language));
  for (const auto& file : files) {
    if (file.path.ends_with(".html")) texts.push_back({site::text_of_html(file.bytes), file.path});
    else if (file.path.ends_with("services.js")) texts.push_back({file.bytes, file.path});
  }
  return texts;
}

site::Logo logo_of(const Repository& repository) {
  auto style = style_of(repository);
  return {std::move(style.logo), std::move(style.logo_ending), std::move(style.logo_alternative)};
}

}  // namespace

Exit write_site(const DocumentOptions& wanted, Session& session) {
  if (wanted.outputs.size() != 1)
    throw Failure(Failure::Kind::usage, say("stránky adresáře potřebují jednu složku", "the pages of the directory need one folder"), say("zadejte `--to site -o web`", "give `--to site -o site`"));
  const auto audience = audience_named(wanted.audience);
  const auto folder = session.world.here / wanted.outputs.front();
  const auto project = session.open_sound(wanted.revision);
  if (!project) return Exit::findings;
  keep_out_of_records(folder, project->root);
  std::vector<Message> left_out;
  const auto day = chosen_day(wanted.date, *project, session);
  auto data = open_data(project->repository, day, session.language);
  auto files = site::site_of({project->repository, session.language, audience, day, logo_of(project->repository), named_in(data)}, left_out);
  if (audience == Audience::public_ && tell_leaks(texts_of(files, project->repository, day, session.language), project->repository, session)) return Exit::findings;
  FolderFiles bytes;
  for (auto& file : files) bytes.emplace_back(std::move(file.path), std::move(file.bytes));
  for (auto& file : data) bytes.emplace_back(std::string(data_folder) + file.path, std::move(file.bytes));
  write_folder(folder, bytes);
  if (session.shared.verbose) {
    session.note(say("zapsáno: {}, souborů: {}", "written: {}, files: {}", folder.generic_string(), bytes.size()));
    for (const auto& left : left_out) session.note(say("vynecháno: {0}", "left out: {1}", left.cs, left.en));
  }
  return Exit::fine;
}

}  // namespace kpss::cli
