// kpss stats: how plans are fulfilled, what was spent, what indicators show, and why a figure is what it is.

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/figures.hpp"
#include "cli/selection_choice.hpp"
#include "statistics/explanation.hpp"
#include "statistics/sheets.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  SelectionWords selection;
  std::vector<std::string> by;
  std::string of = "measures", format, csv, explain;
  bool figures = false;
};

std::vector<Grouping> groupings_wanted(const Wanted& wanted) {
  std::vector<Grouping> by;
  for (const auto& words : wanted.by)
    for (std::size_t begin = 0; begin <= words.size();) {
      const auto end = std::min(words.find(',', begin), words.size());
      const auto grouping = choose<GroupingRow>("--by", words.substr(begin, end - begin), groupings())->grouping;
      if (std::find(by.begin(), by.end(), grouping) != by.end()) throw Failure(Failure::Kind::usage, say("`--by {}` je zadáno dvakrát", "`--by {}` is given twice", row_of(grouping).name));
      by.push_back(grouping);
      begin = end + 1;
    }
  if (by.size() > 2) throw Failure(Failure::Kind::usage, say("`--by` spojí nejvýše dvě hlediska", "`--by` joins two groupings at most"));
  if (by.empty() && wanted.of == "measures") by.push_back(Grouping::status);
  if (by.empty() && wanted.of == "money") by.push_back(Grouping::source);
  return by;
}

/// Figures that nobody could defend: one measure counted for each of its years without saying so, money without a year.
void check(const Wanted& wanted, const Selection& selection, const std::vector<Grouping>& by) {
  const bool by_year = std::find(by.begin(), by.end(), Grouping::year) != by.end();
  if (wanted.of == "measures" && selection.repeats() && !by_year)
    throw Failure(Failure::Kind::usage, say("více let by jedno opatření počítalo vícekrát", "several years would count one measure several times"), say("přidejte `--by year`, nebo zvolte `--year latest`", "add `--by year`, or choose `--year latest`"));
  if (wanted.of == "money" && selection.latest())
    throw Failure(Failure::Kind::usage, say("peníze patří k roku, poslední stav je nemá", "money belongs to a year, the latest state has none"), say("zvolte rok, nebo `--year all`", "choose a year, or `--year all`"));
}

std::string (*renderer(const Wanted& wanted))(const Sheet&) {
  if (!wanted.csv.empty() && !wanted.format.empty() && wanted.format != "csv") throw Failure(Failure::Kind::usage, say("`--csv` nepatří k `--format {}`", "`--csv` does not go with `--format {}`", wanted.format), say("ponechte jen jedno z nich", "keep one of them only"));
  if (wanted.csv.empty()) return choose<SheetForm>("--format", wanted.format.empty() ? "table" : wanted.format, sheet_forms())->render;
  if (wanted.csv == "excel") return sheet_as_excel_csv;
  if (wanted.csv == "plain") return sheet_as_csv;
  throw Failure(Failure::Kind::usage, say("volba `--csv` nezná hodnotu `{}`", "option `--csv` has no value `{}`", wanted.csv), say("možné hodnoty: plain, excel", "possible values: plain, excel"));
}

Exit explain_figure(const Wanted& wanted, const Selection& selection, const Project& project, Session& session) {
  if ((!wanted.format.empty() && wanted.format != "table" && wanted.format != "json") || !wanted.csv.empty()) throw Failure(Failure::Kind::usage, say("vysvětlení ukazatele má jen podobu table a json", "an explanation has the forms table and json only"));
  print_explanation(wanted.explain, {selection}, wanted.format == "json", project, session);
  return Exit::fine;
}

/// A question about one figure, the list of all, and a table are three commands.
void check_question(const Wanted& wanted) {
  if (wanted.figures && !wanted.explain.empty()) throw Failure(Failure::Kind::usage, say("`--figures` a `--explain` nepatří k sobě", "`--figures` and `--explain` do not go together"));
  if (!wanted.explain.empty() && !wanted.by.empty()) throw Failure(Failure::Kind::usage, say("`--by` nepatří k `--explain`", "`--by` does not go with `--explain`"), say("část plánu se píše do jména: `{}:priority=1`", "a part of the plan is written in the name: `{}:priority=1`", wanted.explain.substr(0, wanted.explain.find(':'))));
}

Exit print_stats(const Wanted& wanted, Session& session) {
  check_question(wanted);
  const auto* subject = choose<SubjectRow>("--of", wanted.of, subjects());
  const auto by = groupings_wanted(wanted);
  const auto render = renderer(wanted);
  if (wanted.figures) {
    session.world.out << render(sheet_of_figures(session.language));
    return Exit::fine;
  }
  const auto project = session.open_sound();
  if (!project) return Exit::findings;
  const auto selection = choose_selection(project->repository, wanted.selection, session.language);
  if (!wanted.explain.empty()) return explain_figure(wanted, selection, *project, session);
  check(wanted, selection, by);
  session.world.out << render(subject->sheet(selection, by));
  return Exit::fine;
}

}  // namespace

Run stats(Options& options) {
  auto wanted = options.make<Wanted>();
  wanted->selection.declare(options);
  options.list("--by", wanted->by, {"PODLE", "BY"}, {"status, priority, goal, group, target-group, realizer, municipality, kind, source, year, plan; nejvýše dvě, oddělené čárkou", "status, priority, goal, group, target-group, realizer, municipality, kind, source, year, plan; two at most, with a comma"}, several(rows_of(groupings())));
  options.option("--of", wanted->of, {"CO", "WHAT"}, {"measures (výchozí), money, indicators", "measures (default), money, indicators"}, rows_of(subjects()));
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"table, csv, json, markdown", "table, csv, json, markdown"}, rows_of(sheet_forms()));
  options.option("--csv", wanted->csv, {"JAK", "HOW"}, {"CSV: plain, nebo excel (středníky, BOM, desetinné čárky, české nadpisy)", "CSV: plain, or excel (semicolons, BOM, decimal commas, titles in words)"}, either_of({"plain", "excel"}));
  options.option("--explain", wanted->explain, {"UKAZATEL", "FIGURE"}, {"vysvětlí jedno číslo: výpočet, započtené a nezapočtené záznamy s místem, zaokrouhlení", "explain one number: formula, the records counted in and out with their places, rounding"}, figure_names());
  options.flag("--figures", wanted->figures, {"vypíše ukazatele, na které se lze ptát", "list the figures that can be asked for"});
  return [wanted](Session& session) { return print_stats(*wanted, session); };
}

}  // namespace kpss::cli
