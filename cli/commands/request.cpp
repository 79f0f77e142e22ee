// kpss request: a sheet for each realizer, to read and to fill in.

#include <algorithm>
#include <ostream>

#include "cli/cli.hpp"
#include "cli/day_choice.hpp"
#include "cli/files.hpp"
#include "cli/house_style.hpp"
#include "cli/machine.hpp"
#include "cli/plan_choice.hpp"
#include "collection/sheets.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<std::pair<fs::path, std::string>>;

struct Wanted {
  std::string plan, year, folder, date, until;
  std::vector<std::string> realizers;
  std::string read = "docx", fill = "xlsx,yaml";
  bool in_charge = false, force = false;
};

std::vector<std::string> forms_from(std::string_view option, const std::string& value, const std::vector<std::string_view>& known) {
  std::vector<std::string> forms;
  for (std::size_t begin = 0; begin <= value.size();) {
    const auto end = std::min(value.find(',', begin), value.size());
    forms.push_back(value.substr(begin, end - begin));
    begin = end + 1;
    if (std::find(known.begin(), known.end(), forms.back()) == known.end())
      throw Failure(Failure::Kind::usage, say("volba `{}` nezná hodnotu `{}`", "option `{}` has no value `{}`", option, forms.back()), say("možné hodnoty: {}", "possible values: {}", fmt::to_string(fmt::join(known, ", "))));
  }
  return forms;
}

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

/// A sheet that somebody has filled in must not be lost under a fresh one.
void keep_filled(const Files& files, const Session& session) {
  for (const auto& [file, bytes] : files) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
      throw Failure(Failure::Kind::usage, say("`{}` už existuje", "`{}` exists already", fs::relative(file, session.world.here, error).generic_string()), say("vyplněné listy by se přepsaly; zvolte jinou složku, nebo je přepište volbou `--force`", "filled sheets would be overwritten; choose another folder, or overwrite them with `--force`"));
  }
}

void tell_of_nobody(const Requests& requests, Session& session) {
  if (requests.nobody.empty()) return;
  std::vector<std::string> numbers;
  for (const auto* measure : requests.nobody) numbers.push_back(measure->number.text);
  session.note(say("bez realizátora, a tedy v žádném listu: {}", "without a realizer, and so in no sheet: {}", fmt::to_string(fmt::join(numbers, ", "))));
}

/// YAML below the root is taken for records, save in attachments and hidden folders.
bool is_read_as_records(const fs::path& folder, const fs::path& root) {
  std::error_code error;
  const auto inside = fs::weakly_canonical(folder, error).lexically_relative(fs::weakly_canonical(root, error)).generic_string();
  return !inside.starts_with("..") && !is_attachment(inside + "/") && inside.find("/.") == inside.npos && (inside == "." || !inside.starts_with('.'));
}

Exit write_requests(const Wanted& wanted, Session& session) {
  if (wanted.year.empty()) throw Failure(Failure::Kind::usage, say("chybí rok, za který se podklady sbírají", "the year that is collected is missing"), say("zadejte `--year 2019`", "give `--year 2019`"));
  if (wanted.folder.empty()) throw Failure(Failure::Kind::usage, say("chybí složka, do které se listy zapíšou", "the folder that the sheets go to is missing"), say("zadejte `-o listy`", "give `-o sheets`"));
  const int named = year_from("--year", wanted.year);
  const auto until = date_from("--until", wanted.until);
  const auto read = forms_from("--read", wanted.read, {"docx", "html", "none"});
  const auto fill = forms_from("--fill", wanted.fill, {"xlsx", "yaml"});
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto& plan = choose_plan(project->repository, wanted.plan, named);
  const int year = choose_year(project->repository, plan, named);
  const auto date = chosen_day(wanted.date, *project, session);
  const auto requests = requests_in(project->repository, plan, year, wanted.in_charge);
  const auto sheets = chosen(requests, wanted.realizers, plan);
  const auto folder = session.world.here / wanted.folder;
  const auto machine = machine_of(session);
  const auto style = style_of(project->repository);
  Files files;
  std::vector<Message> remarks;
  for (const auto* sheet : sheets) {
    RequestSubject subject{project->repository, plan, year, *sheet, session.language, date, until, {}};
    for (const auto& form : fill) subject.to_fill.push_back(sheet->realizer + "." + form);
    for (const auto& form : read)
      if (const auto format = format_named(form)) files.emplace_back(folder / (sheet->realizer + "." + form), publish(request_document(subject), *format, {false, style}, machine, remarks));
    subject.to_fill.clear();
    for (const auto& form : fill) files.emplace_back(folder / (sheet->realizer + "." + form), form == "yaml" ? collection::sheet_as_yaml(subject) : spreadsheet::write_xlsx(collection::sheet_as_workbook(subject)));
  }
  if (!wanted.force) keep_filled(files, session);
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Failure(Failure::Kind::outside, say("složku `{}` nelze založit: {}", "cannot make the folder `{}`: {}", wanted.folder, error.message()));
  write_files(files);
  for (const auto& [file, bytes] : files) session.world.out << fs::path(wanted.folder).append(file.filename().string()).generic_string() << '\n';
  for (const auto& remark : remarks) session.note(remark);
  if (std::find(fill.begin(), fill.end(), "yaml") != fill.end() && is_read_as_records(folder, project->root))
    session.note(say("složka leží v úložišti a `kpss validate` bude její soubory YAML hlásit; lepší je složka vedle něj, třeba `-o ../listy`", "the folder lies in the repository, and `kpss validate` will report its YAML files; better is a folder beside it, say `-o ../sheets`"));
  tell_of_nobody(requests, session);
  return Exit::fine;
}

}  // namespace

Run request(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok, za který se podklady sbírají", "the year that is collected"});
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.list("--realizer", wanted->realizers, {"REALIZÁTOR", "REALIZER"}, {"jen list tohoto realizátora; lze opakovat; jinak všech (all)", "the sheet of this realizer only; may be repeated; else all"})->expected(1)->take_all();
  options.option("-o,--output", wanted->folder, {"SLOŽKA", "DIR"}, {"složka, do které se listy zapíšou", "the folder that the sheets go to"});
  options.option("--read", wanted->read, {"docx|html|none", "docx|html|none"}, {"list ke čtení: docx (výchozí), html, none; více odděluje čárka", "the sheet to read: docx (default), html, none; a comma separates several"});
  options.option("--fill", wanted->fill, {"xlsx|yaml", "xlsx|yaml"}, {"list k vyplnění: xlsx, yaml (výchozí je obojí), oddělené čárkou", "the sheet to fill in: xlsx, yaml (both by default), separated by a comma"});
  options.option("--until", wanted->until, {"DATUM", "DATE"}, {"do kdy se má list vrátit", "by when the sheet is to be returned"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"datum listů; jinak nejnovější revize nebo záznamu", "date of the sheets; else of the newest commit or record"});
  options.flag("--in-charge", wanted->in_charge, {"opatření bez realizátora dostane skupina, která odpovídá za jeho cíl", "a measure without a realizer is asked of the group in charge of its goal"});
  options.flag("--force", wanted->force, {"přepíše i listy, které ve složce už jsou", "overwrite sheets that are in the folder already"});
  return [wanted](Session& session) { return write_requests(*wanted, session); };
}

}  // namespace kpss::cli
