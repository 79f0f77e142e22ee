// kpss report: the annual monitoring report of a plan.

#include <algorithm>
#include <ostream>

#include "cli/document_options.hpp"
#include "cli/figures.hpp"
#include "cli/plan_choice.hpp"
#include "documents/report.hpp"
#include "documents/texts.hpp"
#include "narrative/report_blocks.hpp"
#include "statistics/comparison.hpp"
#include "text/failure.hpp"
#include "text/sheet.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan, year, compare;
  bool template_ = false, figures = false;
  std::string explain;
  DocumentOptions document;
};

/// The earlier year that the report is to be compared with; none where the option was not given.
std::optional<int> compared_year(const Repository& repository, const Plan& plan, int year, int named) {
  if (named == 0) return {};
  const auto years = comparable_years(repository, plan, year);
  if (std::find(years.begin(), years.end(), named) != years.end()) return named;
  if (named >= year) throw Failure(Failure::Kind::usage, say("`--compare {}`: srovnat lze jen s dřívějším rokem než {}", "`--compare {}`: only a year before {} can be compared with", named, year));
  std::string list;
  for (const auto one : years) list += fmt::format("{}{}", list.empty() ? "" : ", ", one);
  throw Failure(Failure::Kind::usage, say("za rok {} nemá plán ani ten, který nahrazuje, žádné hodnocení", "neither the plan nor the one it replaces has records for {}", named),
                list.empty() ? say("před rokem {} není s čím srovnávat", "there is nothing to compare with before {}", year) : say("srovnat lze s roky: {}", "years to compare with: {}", list));
}

ReportSubject subject_of(const Wanted& wanted, const Edition& edition) {
  const int named = year_from("--year", wanted.year);
  const auto& plan = choose_plan(edition.repository, wanted.plan, named);
  const auto year = choose_year(edition.repository, plan, named);
  return {edition.repository, plan, year, edition.language, edition.date, edition.audience, compared_year(edition.repository, plan, year, year_from("--compare", wanted.compare))};
}

/// The numbers of the report, in its order, each with the figure it can be asked for by.
Sheet figures_sheet(const Document& report) {
  const auto word = [&](Phrase phrase) { return std::string(phrase.in(report.language)); };
  Sheet sheet{.language = report.language, .title = report.title, .columns = {}, .rows = {}};
  sheet.columns = {{"heading", word({"kapitola", "chapter"})}, {"figure", word({"ukazatel", "figure"})}, {"printed", word({"vytištěno", "printed"}), true}};
  for (const auto& [figure, text, heading] : quantities_in(report)) sheet.rows.push_back({heading, figure, text});
  return sheet;
}

/// `--figures` and `--explain`: about the numbers of the report instead of the report.
Exit answer_about(const Wanted& wanted, Session& session) {
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto subject = subject_of(wanted, {project->repository, session.language, Date{}, audience_named(wanted.document.audience)});
  if (wanted.figures)
    session.world.out << sheet_as_table(figures_sheet(annual_report(subject)));
  else
    print_explanation(wanted.explain, {select(subject.repository, subject.language, {&subject.plan}, {subject.year}), subject.compare}, false, *project, session);
  return Exit::fine;
}

/// A question about the report and the report itself are two commands.
void check_question(const Wanted& wanted) {
  const bool asks = wanted.figures || !wanted.explain.empty();
  if (wanted.figures && !wanted.explain.empty()) throw Failure(Failure::Kind::usage, say("`--figures` a `--explain` nepatří k sobě", "`--figures` and `--explain` do not go together"));
  if (asks && wanted.template_) throw Failure(Failure::Kind::usage, say("`--template` nepatří k `--figures` a `--explain`", "`--template` does not go with `--figures` and `--explain`"));
  if (asks && (!wanted.document.outputs.empty() || !wanted.document.to.empty()))
    throw Failure(Failure::Kind::usage, say("`--figures` a `--explain` jen vypisují, `-o` a `--to` patří ke zprávě", "`--figures` and `--explain` only print, `-o` and `--to` belong to the report"), say("výpis uložte přesměrováním: `kpss report --figures > cisla.txt`", "save it by redirection: `kpss report --figures > figures.txt`"));
}

Exit write_report(const Wanted& wanted, Session& session) {
  check_question(wanted);
  if (wanted.template_) {
    if (!wanted.document.outputs.empty() || !wanted.document.to.empty())
      throw Failure(Failure::Kind::usage, say("`--template` vypisuje šablonu, `-o` a `--to` patří ke zprávě", "`--template` prints the template, `-o` and `--to` belong to the report"), say("uložte ji přesměrováním: `kpss report --template > template.md`", "save it by redirection: `kpss report --template > template.md`"));
    session.world.out << default_template(session.language);
    return Exit::fine;
  }
  if (wanted.figures || !wanted.explain.empty()) return answer_about(wanted, session);
  year_from("--year", wanted.year);  // A wrong year is told before anything is read.
  year_from("--compare", wanted.compare);
  return write_document(wanted.document, session, [&](const Edition& edition) { return annual_report(subject_of(wanted, edition)); });
}

}  // namespace

Run report(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok zprávy; jinak poslední vyhodnocený", "year of the report; else the last one reported"});
  options.option("--compare", wanted->compare, {"ROK", "YEAR"}, {"dřívější rok téhož plánu nebo plánu, který nahrazuje, se kterým se srovnává; jinak nejnovější, který lze srovnat", "earlier year of the plan, or of the one it replaces, to compare with; else the newest that can be compared"});
  options.flag("--template", wanted->template_, {"vypíše výchozí šablonu zprávy a jak ji použít", "print the default template of the report and how to use it"});
  options.flag("--figures", wanted->figures, {"vypíše čísla zprávy a ukazatele, na které se lze ptát", "list the numbers of the report and the figures they can be asked for by"});
  options.option("--explain", wanted->explain, {"UKAZATEL", "FIGURE"}, {"vysvětlí jedno číslo zprávy", "explain one number of the report"}, figure_names());
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_report(*wanted, session); };
}

}  // namespace kpss::cli
