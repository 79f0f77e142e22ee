// kpss show: one record in words, all that refers to it, and the years of a measure or a plan.

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/kind_option.hpp"
#include "cli/plan_choice.hpp"
#include "cli/show_years.hpp"
#include "repository/referrers.hpp"
#include "shape/outline.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string id;
  std::string kind;
  std::string plan;
  std::string format;
};

struct Match {
  const KindRow* kind;
  std::string id, plan, title;
  const Origin* origin;
};

/// By its id, or by its number as documents print it.
bool goes_by(const auto& record, const std::string& name) {
  if constexpr (requires { record.number.text; })
    if (record.number.text == name) return true;
  return id_of(record) == name;
}

std::vector<Match> matches(const Repository& repository, const Wanted& wanted, std::vector<std::string_view>& known) {
  std::vector<Match> found;
  for_each_kind([&]<class T>(Type<T>) {
    const auto& kind = kind_named(std::string(describe(Type<T>{}).name));
    if (!wanted.kind.empty() && kind.name != kind_named(wanted.kind).name) return;
    for (const auto& record : repository.all<T>()) {
      known.push_back(id_of(record));
      if (goes_by(record, wanted.id) && (wanted.plan.empty() || plan_of(record) == wanted.plan))
        found.push_back({&kind, std::string(id_of(record)), std::string(plan_of(record)), title_of(record), &record.origin});
    }
  });
  return found;
}

const Match& the_one(const std::vector<Match>& found, const Wanted& wanted, const std::vector<std::string_view>& known) {
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    const auto near = nearest(wanted.id, known);
    throw Failure(Failure::Kind::usage, say("záznam `{}` neexistuje", "there is no record `{}`", wanted.id), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("záznamy vypíše `kpss list`", "`kpss list` shows the records"));
  }
  std::vector<std::string> ways;
  for (const auto& match : found) ways.push_back(fmt::format("`--kind {}{}`", match.kind->name, match.plan.empty() || match.kind->name == "plan" ? "" : " --plan " + match.plan));
  throw Failure(Failure::Kind::usage, say("označení `{}` má více záznamů", "several records have the id `{}`", wanted.id), say("upřesněte: {}", "say which: {}", fmt::to_string(fmt::join(ways, ", "))));
}

/// A text of several lines, each after the first indented; whatever it holds, it stays text on the terminal.
std::string in_lines(std::string_view text, const std::string& indent) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    out.append(begin == 0 ? "" : "\n" + indent).append(utf8::visible(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return out;
}

void show_outline(const Match& match, Session& session) {
  constexpr std::string_view dash = "–";
  bool after_dash = false;  // The first member of an item stands on the line of its dash.
  for (const auto& line : outline(shape_of_kind(match.kind->name), match.origin->node, session.language)) {
    const std::string indent(static_cast<std::size_t>(line.depth) * 2, ' ');
    auto value = line.value;
    value = in_lines(value, indent + "  ");
    const bool item = line.label == dash;
    fmt::print(session.world.out, "{}{}{}{}{}", after_dash ? "" : indent, line.label, item ? "" : ":", value.empty() ? "" : " ", value);
    after_dash = item && value.empty();
    session.world.out << (after_dash ? ' ' : '\n');
  }
}

/// Calls with the measure or the plan that was found; says whether it was one of these.
bool with_years(const Repository& repository, const Match& match, const auto& call) {
  if (const auto* measure = match.kind->name == "measure" ? repository.find<Measure>(match.id, match.plan) : nullptr) return call(*measure), true;
  if (const auto* plan = match.kind->name == "plan" ? repository.plan(match.id) : nullptr) return call(*plan), true;
  return false;
}

/// `--format`: the years alone, as a table.
void print_years(const Repository& repository, const Match& match, const SheetForm& form, Session& session) {
  const bool words = form.name == "table" || form.name == "markdown";
  if (!with_years(repository, match, [&](const auto& record) { session.world.out << form.render(years_of(repository, record, words, session.language)); }))
    throw Failure(Failure::Kind::usage, say("roky má jen opatření a plán, ne `{}`", "only a measure and a plan have years, not `{}`", match.id), say("vynechte `--format`", "leave `--format` out"));
}

void show_referrers(const Project& project, const Match& match, Session& session) {
  const auto from = referrers(project.repository, match.kind->name, match.id, match.kind->name == "plan" ? "" : match.plan);
  if (!from.empty()) fmt::print(session.world.out, "\n{}\n", Phrase{"Odkazují sem:", "Referred to by:"}.in(session.language));
  for (const auto& referrer : from) {
    const auto place = referrer.at.source->position(referrer.at.begin);
    fmt::print(session.world.out, "  {}:{}  {}\n", project.from.path(referrer.at.source->path()), place.line, utf8::visible(referrer.title));
  }
}

void show_all(const Project& project, const Match& match, Session& session) {
  const auto title = match.title == match.id ? std::string() : " – " + match.title;
  fmt::print(session.world.out, "{} {}{}\n{}\n\n", shape_of_kind(match.kind->name).label.in(session.language), match.id, utf8::visible(title), project.from.path(match.origin->place->source->path()));
  show_outline(match, session);
  with_years(project.repository, match, [&](const auto& record) { show_years(project.repository, record, session); });
  show_referrers(project, match, session);
}

Exit show_record(const Wanted& wanted, Session& session) {
  const auto* form = wanted.format.empty() ? nullptr : choose<SheetForm>("--format", wanted.format, sheet_forms());
  const auto project = session.open();
  if (!wanted.plan.empty()) choose_plan(project.repository, wanted.plan, 0);
  std::vector<std::string_view> known;
  const auto found = matches(project.repository, wanted, known);
  const auto& match = the_one(found, wanted, known);
  if (form) print_years(project.repository, match, *form, session);
  else show_all(project, match, session);
  if (count(project.findings).errors == 0) return Exit::fine;
  session.note(say("úložiště má chyby, výpis nemusí být úplný; ukáže je `kpss validate`", "the repository has errors, this may be incomplete; `kpss validate` shows them"));
  return Exit::findings;
}

}  // namespace

Run show(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("id", wanted->id, {"OZNAČENÍ", "ID"}, {"označení záznamu, tedy jméno souboru bez přípony", "id of the record, that is, its file name without the ending"}, ids_of_all())->required();
  options.option("--kind", wanted->kind, {"DRUH", "KIND"}, {"druh záznamu, má-li označení více záznamů", "kind of the record, where several have the id"}, kind_names());
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán, ke kterému záznam patří", "the plan that the record belongs to"});
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"jen roky opatření nebo plánu: table, csv, json, markdown", "only the years of a measure or a plan: table, csv, json, markdown"}, rows_of(sheet_forms()));
  return [wanted](Session& session) { return show_record(*wanted, session); };
}

}  // namespace kpss::cli
