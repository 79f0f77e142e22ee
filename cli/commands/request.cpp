// kpss request: a sheet for each realizer, to read and to fill in.

#include <algorithm>
#include <ostream>

#include "cli/cli.hpp"
#include "cli/confirmation_sheets.hpp"
#include "cli/day_choice.hpp"
#include "cli/house_style.hpp"
#include "cli/machine.hpp"
#include "cli/plan_choice.hpp"
#include "cli/sheet_folder.hpp"
#include "collection/sheets.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::string plan, year, folder, date, until;
  std::vector<std::string> realizers, providers;
  std::string read = "docx", fill = "xlsx,yaml";
  bool in_charge = false, force = false, catalogue = false, stale = false;
};

/// The sheets that were asked for, or all.
std::vector<const Request*> chosen(const Requests& requests, const std::vector<std::string>& named, const Plan& plan) {
  std::vector<const Request*> sheets;
  std::vector<std::string_view> known;
  for (const auto& sheet : requests.sheets) known.push_back(sheet.realizer);
  for (const auto& name : named) {
    if (name == "all") continue;
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    const auto near = nearest(name, known);
    throw Failure(Failure::Kind::usage, say("v plánu `{}` nemá `{}` na starosti žádné opatření", "`{1}` is in charge of no measure of plan `{0}`", id_of(plan), name),
                  near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("realizátoři: {}", "realizers: {}", fmt::to_string(fmt::join(known, ", "))));
  }
  const bool all = named.empty() || std::find(named.begin(), named.end(), "all") != named.end();
  for (const auto& sheet : requests.sheets)
    if (all || std::find(named.begin(), named.end(), sheet.realizer) != named.end()) sheets.push_back(&sheet);
  return sheets;
}

std::string numbers_of(const std::vector<const Measure*>& measures) {
  std::vector<std::string> numbers;
  for (const auto* measure : measures) numbers.push_back(measure->number.text);
  return fmt::to_string(fmt::join(numbers, ", "));
}

/// No sheet is no result: it is said why, and nothing is made.
void require_sheets(const Requests& requests, const Plan& plan, int year) {
  if (!requests.sheets.empty()) return;
  if (requests.nobody.empty())
    throw Failure(Failure::Kind::usage, say("v plánu `{}` není za rok {} žádné opatření, na které by se bylo koho ptát", "plan `{}` has no measure of {} that anybody could be asked about", id_of(plan), year), say("vyberte jiný rok nebo plán (`--plan`), nebo doplňte opatření (`kpss new measure`)", "choose another year or plan (`--plan`), or add measures (`kpss new measure`)"));
  throw Failure(Failure::Kind::usage, say("žádné opatření plánu `{}` nemá realizátora: {}", "no measure of plan `{}` has a realizer: {}", id_of(plan), numbers_of(requests.nobody)), say("doplňte jej do karet pod `responsible`, nebo se zeptejte skupin volbou `--in-charge`", "add it to the cards under `responsible`, or ask the groups with `--in-charge`"));
}

void tell_of_nobody(const Requests& requests, Session& session) {
  if (!requests.nobody.empty()) session.note(say("bez realizátora, a tedy v žádném listu: {}", "without a realizer, and so in no sheet: {}", numbers_of(requests.nobody)));
}

/// YAML below the root is taken for records, save in attachments and hidden folders.
bool is_read_as_records(const fs::path& folder, const fs::path& root) {
  std::error_code error;
  const auto inside = fs::weakly_canonical(folder, error).lexically_relative(fs::weakly_canonical(root, error)).generic_string();
  return !inside.starts_with("..") && !is_attachment(inside + "/") && inside.find("/.") == inside.npos && (inside == "." || !inside.starts_with('.'));
}

void keep_out_of_records(const fs::path& folder, const fs::path& root, const std::string& typed) {
  if (is_read_as_records(folder, root))
    throw Failure(Failure::Kind::usage, say("složka `{}` leží v úložišti a soubory YAML v ní by se četly jako záznamy", "the folder `{}` lies in the repository, and YAML files in it would be read as records", typed), say("zvolte složku vedle úložiště, třeba `-o ../listy`, nebo jen sešity volbou `--fill xlsx`", "choose a folder beside the repository, say `-o ../sheets`, or workbooks only with `--fill xlsx`"));
}

/// The forms that were asked for.
struct Forms {
  std::vector<std::string> read, fill;

  bool fills(std::string_view form) const { return std::find(fill.begin(), fill.end(), form) != fill.end(); }
};

/// What one realizer gets: to read, and to fill in. What is read names the workbook where there is one, for the YAML file says the same.
void make_sheet(RequestSubject subject, const Forms& forms, const fs::path& folder, const Wishes& wishes, const Machine& machine, SheetFiles& files, std::vector<Message>& remarks) {
  const auto file = [&](const std::string& form) { return subject.request.realizer + "." + form; };
  subject.to_fill = {file(forms.fills("xlsx") ? "xlsx" : "yaml")};
  for (const auto& form : forms.read)
    if (const auto format = format_named(form)) files.emplace_back(folder / file(form), publish(request_document(subject), *format, wishes, machine, remarks));
  subject.to_fill.clear();
  for (const auto& form : forms.fill) files.emplace_back(folder / file(form), form == "yaml" ? collection::sheet_as_yaml(subject) : spreadsheet::write_xlsx(collection::sheet_as_workbook(subject)));
}

Exit write_requests(const Wanted& wanted, Session& session) {
  if (wanted.year.empty()) throw Failure(Failure::Kind::usage, say("chybí rok, za který se podklady sbírají", "the year that is collected is missing"), say("zadejte `--year 2019`", "give `--year 2019`"));
  const auto folder = sheet_folder(wanted.folder, session);
  const int named = year_from("--year", wanted.year);
  const auto until = date_from("--until", wanted.until);
  const Forms forms{forms_from("--read", wanted.read, {"docx", "html", "none"}), forms_from("--fill", wanted.fill, {"xlsx", "yaml"})};
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  if (forms.fills("yaml")) keep_out_of_records(folder, project->root, wanted.folder);
  const auto& plan = choose_plan(project->repository, wanted.plan, named);
  const int year = choose_year(project->repository, plan, named);
  const auto date = chosen_day(wanted.date, *project, session);
  const auto requests = requests_in(project->repository, plan, year, wanted.in_charge);
  require_sheets(requests, plan, year);
  const auto machine = machine_of(session);
  const auto style = style_of(project->repository);
  SheetFiles files;
  std::vector<Message> remarks;
  for (const auto* request : chosen(requests, wanted.realizers, plan)) make_sheet({project->repository, plan, year, *request, session.language, date, until, {}}, forms, folder, {.style = style}, machine, files, remarks);
  write_sheets(files, wanted.folder, wanted.force, session);
  for (const auto& remark : remarks) session.note(remark);
  tell_of_nobody(requests, session);
  return Exit::fine;
}

/// Sheets are of measures or of the directory; an option of the other ones must not pass for one that was heeded.
Exit write_wanted(const Wanted& wanted, Session& session) {
  const auto refuse = [](std::string_view option, bool given, Message message) {
    if (given) throw Failure(Failure::Kind::usage, say("`{0}` {1}", "`{0}` {2}", option, message.cs, message.en));
  };
  const auto foreign = wanted.catalogue ? say("se listů adresáře netýká", "does not go with `--catalogue`") : say("patří k `--catalogue`", "goes with `--catalogue`");
  refuse("--provider", !wanted.catalogue && !wanted.providers.empty(), foreign);
  refuse("--stale", !wanted.catalogue && wanted.stale, foreign);
  if (!wanted.catalogue) return write_requests(wanted, session);
  refuse("--year", !wanted.year.empty(), foreign);
  refuse("--plan", !wanted.plan.empty(), foreign);
  refuse("--realizer", !wanted.realizers.empty(), foreign);
  refuse("--fill", wanted.fill != Wanted().fill, foreign);
  refuse("--in-charge", wanted.in_charge, foreign);
  return write_confirmation_sheets({wanted.folder, wanted.read, wanted.date, wanted.until, wanted.providers, wanted.stale, wanted.force}, session);
}

}  // namespace

Run request(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok, za který se podklady sbírají", "the year that is collected"});
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.list("--realizer", wanted->realizers, {"REALIZÁTOR", "REALIZER"}, {"jen list tohoto realizátora; lze opakovat; jinak všech (all)", "the sheet of this realizer only; may be repeated; else all"}, realizer_ids() | either_of({"all"}));
  options.option("-o,--output", wanted->folder, {"SLOŽKA", "DIR"}, {"složka, do které se listy zapíšou", "the folder that the sheets go to"});
  options.option("--read", wanted->read, {"FORMÁT", "FORMAT"}, {"list ke čtení: docx (výchozí), html, none; s --catalogue docx, odt, pdf, html; více odděluje čárka", "the sheet to read: docx (default), html, none; with --catalogue docx, odt, pdf, html; a comma separates several"}, several(either_of({"docx", "odt", "pdf", "html", "none"})));
  options.option("--fill", wanted->fill, {"xlsx|yaml", "xlsx|yaml"}, {"list k vyplnění: xlsx, yaml (výchozí je obojí), oddělené čárkou", "the sheet to fill in: xlsx, yaml (both by default), separated by a comma"}, several(either_of({"xlsx", "yaml"})));
  options.option("--until", wanted->until, {"DATUM", "DATE"}, {"do kdy se má list vrátit", "by when the sheet is to be returned"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"datum listů; jinak nejnovější revize nebo záznamu", "date of the sheets; else of the newest commit or record"});
  options.flag("--catalogue", wanted->catalogue, {"místo listů k opatřením připraví poskytovatelům listy k potvrzení údajů v adresáři služeb", "instead of sheets of measures, prepare those on which providers confirm what the directory says"});
  options.list("--provider", wanted->providers, {"POSKYTOVATEL", "PROVIDER"}, {"s --catalogue jen list tohoto poskytovatele; lze opakovat", "with --catalogue, the sheet of this provider only; may be repeated"}, provider_ids());
  options.flag("--stale", wanted->stale, {"s --catalogue jen poskytovatelé, kteří mají k datu listů údaje zastaralé nebo nepotvrzené", "with --catalogue, only providers whose data are stale or not confirmed on the date of the sheets"});
  options.flag("--in-charge", wanted->in_charge, {"opatření bez realizátora dostane skupina, která odpovídá za jeho cíl", "a measure without a realizer is asked of the group in charge of its goal"});
  options.flag("--force", wanted->force, {"přepíše i listy, které ve složce už jsou", "overwrite sheets that are in the folder already"});
  return [wanted](Session& session) { return write_wanted(*wanted, session); };
}

}  // namespace kpss::cli
