#include "cli/confirmation_sheets.hpp"

#include <algorithm>

#include "catalogue/indexes.hpp"
#include "cli/day_choice.hpp"
#include "cli/house_style.hpp"
#include "cli/machine.hpp"
#include "cli/plan_choice.hpp"
#include "cli/record_choice.hpp"
#include "cli/sheet_folder.hpp"
#include "documents/confirmation.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

/// Providers with a service on the day, in alphabetical order: those that were named, else all.
std::vector<IndexItem> providers_of(const Repository& repository, const std::vector<std::string>& named, Date date, Language language) {
  auto providers = index_of(repository, entries_on(repository, date), IndexBy::provider, language);
  if (providers.empty()) throw Failure(Failure::Kind::usage, say("v úložišti není ke dni {} žádná služba", "the repository has no service on {}", date.iso()), say("služby se zapisují do `organizations/`, pod klíč `services`", "services are written in `organizations/`, under the key `services`"));
  if (named.empty()) return providers;
  std::vector<std::string_view> wanted;
  for (const auto& name : named) wanted.push_back(id_of(choose_record<Organization>(repository, name)));
  for (const auto id : wanted)
    if (std::none_of(providers.begin(), providers.end(), [&](const IndexItem& one) { return one.id == id; })) throw Failure(Failure::Kind::usage, say("`{}` nemá ke dni {} žádnou službu", "`{}` has no service on {}", id, date.iso()));
  std::erase_if(providers, [&](const IndexItem& one) { return std::find(wanted.begin(), wanted.end(), one.id) == wanted.end(); });
  return providers;
}

}  // namespace

Exit write_confirmation_sheets(const ConfirmationWishes& wanted, Session& session) {
  const auto folder = sheet_folder(wanted.folder, session);
  const auto forms = forms_from("--read", wanted.read, {"docx", "odt", "pdf", "html"});
  const auto until = date_from("--until", wanted.until);
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto& repository = project->repository;
  const auto date = chosen_day(wanted.date, *project, session);
  if (until && until < date) throw Failure(Failure::Kind::usage, say("`--until {}` je dřív než den listů {}", "`--until {}` is before the day of the sheets, {}", until.iso(), date.iso()), say("opravte jedno z obou dat", "correct one of the two dates"));
  auto providers = providers_of(repository, wanted.providers, date, session.language);
  if (wanted.stale) std::erase_if(providers, [&](const IndexItem& one) { return std::none_of(one.entries.begin(), one.entries.end(), [&](const Entry& entry) { return is_stale(repository, entry, date); }); });
  if (providers.empty()) {
    session.note(wanted.providers.empty() ? say("údaje všech poskytovatelů jsou ke dni {} potvrzeny, není o co žádat", "the data of all providers are confirmed on {}, there is nothing to ask for", date.iso())
                                          : say("údaje vybraných poskytovatelů jsou ke dni {} potvrzeny, není o co žádat", "the data of the chosen providers are confirmed on {}, there is nothing to ask for", date.iso()));
    return Exit::fine;
  }
  const Wishes wishes{.style = style_of(repository)};
  const auto machine = machine_of(session);
  SheetFiles files;
  std::vector<Message> remarks;
  for (const auto& provider : providers) {
    const auto sheet = confirmation_sheet({repository, provider.entries, session.language, date, until});
    for (const auto& form : forms) files.emplace_back(folder / (provider.id + "." + form), publish(sheet, *format_named(form), wishes, machine, remarks));
  }
  write_sheets(files, wanted.folder, wanted.force, session);
  for (const auto& remark : remarks) session.note(remark);
  return Exit::fine;
}

}  // namespace kpss::cli
