// kpss new: a record from a template, with the next free number.

#include <algorithm>
#include <charconv>
#include <ostream>

#include "cli/cli.hpp"
#include "cli/files.hpp"
#include "cli/kind_option.hpp"
#include "cli/plan_choice.hpp"
#include "repository/references.hpp"
#include "shape/skeleton.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
  std::string kind, id, plan, title, goal, date, year;
};

/// What a new file holds, and where it goes.
struct Fresh {
  std::string id, plan, text;
};

void need(const std::string& value, std::string_view option, Phrase example) {
  if (value.empty()) throw Failure(Failure::Kind::usage, say("chybí volba `{}`", "option `{}` is missing", option), say("například `{0}`", "for instance `{1}`", example.cs, example.en));
}

/// One more than the largest last part of the measures under a goal: 1.1.10 after 1.1.9, whatever gaps there are.
std::string next_number(const Repository& repository, std::string_view plan, const std::string& goal) {
  int largest = 0;
  for (const auto& measure : repository.all<Measure>()) {
    const auto& number = measure.number.text;
    if (plan_of(measure) != plan || !number.starts_with(goal + ".")) continue;
    int last = 0;
    const auto* begin = number.data() + goal.size() + 1;
    if (std::from_chars(begin, number.data() + number.size(), last).ec == std::errc{}) largest = std::max(largest, last);
  }
  return goal + "." + std::to_string(largest + 1);
}

Fresh measure(const Wanted& wanted, const Repository& repository, Language language) {
  const auto& plan = choose_plan(repository, wanted.plan, 0);
  need(wanted.goal, "--goal", {"--goal 1.1", "--goal 1.1"});
  const bool by_priority = !goal_of(plan, wanted.goal).goal;
  if (by_priority && !priority_of(plan, wanted.goal)) {
    const auto known = candidates(repository, Type<Goal>{}, id_of(plan));
    const auto near = nearest(wanted.goal, known);
    throw Failure(Failure::Kind::usage, say("cíl `{}` v plánu není", "the plan has no goal `{}`", wanted.goal), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : Message{});
  }
  const auto number = next_number(repository, id_of(plan), wanted.goal);
  const auto title = wanted.title.empty() ? std::string("…") : wanted.title;
  return {wanted.id.empty() ? number : wanted.id, std::string(id_of(plan)),
          skeleton(shape_of<Measure>(), {{"number", "\"" + number + "\""}, {"title", yaml_text(title)}, {by_priority ? "priority" : "goal", "\"" + wanted.goal + "\""}}, language)};
}

/// A sheet of all measures of the plan, to be filled in: nothing is claimed until somebody writes it.
Fresh monitoring(const Wanted& wanted, const Repository& repository, Language language) {
  need(wanted.year, "--year", {"--year 2018", "--year 2018"});
  const int year = year_from("--year", wanted.year);
  const auto& plan = choose_plan(repository, wanted.plan, year);
  std::string codes, text = std::string(Phrase{"# Smažte # na začátku řádků opatření a doplňte je.\nrecords:\n", "# Delete the # that starts the lines of a measure and fill them in.\nrecords:\n"}.in(language));
  for (const auto& option : describe(Type<Status>{}).options) codes += (codes.empty() ? "" : " | ") + std::string(option.code);
  bool any = false;
  for (const auto& each : repository.all<Measure>()) {
    if (plan_of(each) != id_of(plan)) continue;
    text += fmt::format("#  - measure: \"{}\"  # {}\n#    status:  # {}\n#    comment:\n#    reason:\n", id_of(each), each.title.substr(0, each.title.find('\n')), codes);
    any = true;
  }
  text.insert(text.find("records:") + 8, " []");
  if (any) text.insert(text.find("records:"), std::string(Phrase{"# Potom smažte prázdný seznam [].\n", "# Then delete the empty list [].\n"}.in(language)));
  return {wanted.year, std::string(id_of(plan)), text};
}

Fresh plan(const Wanted& wanted, Language language) {
  need(wanted.id, "--id", {"--id 2025-2027", "--id 2025-2027"});
  need(wanted.title, "--title", {"--title \"Komunitní plán 2025–2027\"", "--title \"Community plan 2025–2027\""});
  const auto& id = wanted.id;
  const auto year = [&](std::size_t at) { return id.size() >= at + 4 && std::all_of(id.begin() + static_cast<std::ptrdiff_t>(at), id.begin() + static_cast<std::ptrdiff_t>(at) + 4, [](char c) { return c >= '0' && c <= '9'; }); };
  if (!year(0)) throw Failure(Failure::Kind::usage, say("označení plánu začíná jeho roky", "the id of a plan starts with its years"), say("napište `--id 2025-2027`", "write `--id 2025-2027`"));
  const auto first = id.substr(0, 4), last = year(5) ? id.substr(5, 4) : first;
  const auto kind = first == last ? "action" : "medium-term";
  auto text = skeleton(shape_of<Plan>(), {{"title", yaml_text(wanted.title)}, {"kind", kind}, {"period", "{from: " + first + "-01-01, to: " + last + "-12-31}"}}, language);
  const auto words = language == Language::cs ? std::pair("První priorita", "První cíl") : std::pair("First priority", "First goal");
  text += fmt::format("\npriorities:\n  - number: \"1\"\n    title: {}\n    goals:\n      - {{number: \"1.1\", title: {}}}\n", words.first, words.second);
  const auto hint = text.find("# priorities:");
  if (hint != text.npos) text.erase(hint, text.find('\n', hint) - hint + 1);
  return {id, id, text};
}

Fresh meeting(const Wanted& wanted, Language language) {
  need(wanted.date, "--date", {"--date 2018-03-28", "--date 2018-03-28"});
  if (!Date::parse(wanted.date)) throw Failure(Failure::Kind::usage, why_not_a_date(wanted.date));
  need(wanted.title, "--title", {"--title \"Jednání řídící skupiny\"", "--title \"Meeting of the steering group\""});
  const auto id = wanted.id.empty() ? wanted.date : wanted.date + "-" + wanted.id;
  return {id, {}, skeleton(shape_of<Meeting>(), {{"title", yaml_text(wanted.title)}, {"date", wanted.date}}, language)};
}

/// The comments on a plan's draft: one file, in the plan's folder.
Fresh comments(const Wanted& wanted, const Repository& repository, Language language) {
  const auto& plan = choose_plan(repository, wanted.plan, 0);
  return {"comments", std::string(id_of(plan)), skeleton(shape_of<Comments>(), {{"comments", "[]"}}, language)};
}

/// What is informed of in one year.
Fresh communication(const Wanted& wanted, Language language) {
  need(wanted.year, "--year", {"--year 2018", "--year 2018"});
  return {std::to_string(year_from("--year", wanted.year)), {}, skeleton(shape_of<Communication>(), {{"items", "[]"}}, language)};
}

/// Everything else: an id and a name or title.
Fresh named_record(const Wanted& wanted, const KindRow& kind, Language language) {
  const auto example = fmt::format("--id {}-1", kind.name);
  need(wanted.id, "--id", {example, example});
  const auto& shape = shape_of_kind(kind.name);
  std::map<std::string, std::string> values;
  for (const auto* key : {"name", "title"})
    if (std::get<Record>(shape.form).find(key)) values[key] = yaml_text(wanted.title.empty() ? "…" : wanted.title);
  if (kind.name == "process" && !wanted.year.empty()) {
    values["kind"] = "activity-plan";
    for (const auto* key : {"from", "to"}) values[key] = fmt::format("{}-{}", year_from("--year", wanted.year), *key == 'f' ? "01" : "12");
  }
  return {wanted.id, {}, skeleton(shape, values, language)};
}

std::string kinds_with_templates() {
  std::string names;
  std::string_view last;
  for (const auto& kind : kinds())
    if (kind.name != "manifest" && kind.name != last) names += (names.empty() ? "" : ", ") + std::string(last = kind.name);
  return names;
}

Exit add(const Wanted& wanted, Session& session) {
  const auto& kind = kind_named(wanted.kind);
  if (kind.name == "manifest") throw Failure(Failure::Kind::usage, say("`kpss.yaml` zakládá `kpss init`", "`kpss init` makes `kpss.yaml`"));
  const auto project = session.open();
  const auto fresh = kind.name == "measure"      ? measure(wanted, project.repository, session.language)
                     : kind.name == "monitoring" ? monitoring(wanted, project.repository, session.language)
                     : kind.name == "plan"       ? plan(wanted, session.language)
                     : kind.name == "meeting"    ? meeting(wanted, session.language)
                     : kind.name == "comments"   ? comments(wanted, project.repository, session.language)
                     : kind.name == "communication" ? communication(wanted, session.language)
                                                 : named_record(wanted, kind, session.language);
  if (!is_id(fresh.id)) throw Failure(Failure::Kind::usage, say("`{}` nemůže být označením záznamu", "`{}` cannot be an id", fresh.id), say("označení smí mít jen malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`; zadejte je volbou `--id`", "an id has only lower-case letters a to z, digits, a dot, `-` and `_`; give it with `--id`"));
  const auto path = path_of(kind.name, fresh.id, fresh.plan);
  const auto file = project.root / path;
  std::error_code error;
  if (fs::exists(file, error)) throw Failure(Failure::Kind::usage, say("`{}` už existuje", "`{}` exists already", project.from.path(path)));
  fs::create_directories(file.parent_path(), error);
  write_file(file, fresh.text);
  session.world.out << project.from.path(path) << '\n';
  return Exit::fine;
}

}  // namespace

Run new_record(Options& options) {
  auto wanted = options.make<Wanted>();
  const auto names = kinds_with_templates();
  options.option("kind", wanted->kind, {"DRUH", "KIND"}, {names, names}, rows_of(kinds().subspan(1)))->required();  // `init` makes the manifest
  options.option("--id", wanted->id, {"OZNAČENÍ", "ID"}, {"označení, tedy jméno souboru bez přípony; opatření dostane další volné číslo", "id, that is, file name without the ending; a measure gets the next free number"});
  options.option("--title", wanted->title, {"NÁZEV", "TITLE"}, {"název záznamu", "title of the record"});
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán, do kterého záznam patří", "the plan that the record belongs to"});
  options.option("--goal", wanted->goal, {"ČÍSLO", "NUMBER"}, {"cíl (nebo priorita) opatření", "goal (or priority) of a measure"}, goal_numbers());
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"den jednání: 2018-03-28", "day of a meeting: 2018-03-28"});
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok monitoringu, informování veřejnosti nebo plánu činnosti", "year of monitoring, communication or a plan of activities"});
  return [wanted](Session& session) { return add(*wanted, session); };
}

}  // namespace kpss::cli
