#include "cli/catalogue_site.hpp"

#include "cli/day_choice.hpp"
#include "cli/folder.hpp"
#include "cli/house_style.hpp"
#include "cli/privacy_guard.hpp"
#include "site/html.hpp"
#include "site/site.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

/// What people will read of the site, page by page.
std::vector<ReadText> texts_of(const std::vector<site::SiteFile>& files) {
  std::vector<ReadText> texts;
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
  auto files = site::site_of({project->repository, session.language, audience, chosen_day(wanted.date, *project, session), logo_of(project->repository)}, left_out);
  if (audience == Audience::public_ && tell_leaks(texts_of(files), project->repository, session)) return Exit::findings;
  FolderFiles bytes;
  for (auto& file : files) bytes.emplace_back(std::move(file.path), std::move(file.bytes));
  write_folder(folder, bytes);
  if (session.shared.verbose) {
    session.note(say("zapsáno: {}, souborů: {}", "written: {}, files: {}", folder.generic_string(), bytes.size()));
    for (const auto& left : left_out) session.note(say("vynecháno: {0}", "left out: {1}", left.cs, left.en));
  }
  return Exit::fine;
}

}  // namespace kpss::cli
