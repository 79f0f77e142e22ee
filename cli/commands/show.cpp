// kpss show: one record in words, all that refers to it, and a measure's years.

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>

#include "cli/cli.hpp"
#include "cli/kind_option.hpp"
#include "cli/plan_choice.hpp"
#include "repository/referrers.hpp"
#include "shape/outline.hpp"
#include "statistics/fulfilment.hpp"
#include "statistics/sheets.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string id;
  std::string kind;
  std::string plan;
};

struct Match {
  const KindRow* kind;
  std::string id, plan, title;
  const Origin* origin;
};

std::vector<Match> matches(const Repository& repository, const Wanted& wanted, std::vector<std::string_view>& known) {
  std::vector<Match> found;
  for_each_kind([&]<class T>(Type<T>) {
    const auto& kind = kind_named(std::string(describe(Type<T>{}).name));
    if (!wanted.kind.empty() && kind.name != kind_named(wanted.kind).name) return;
    for (const auto& record : repository.all<T>()) {
      known.push_back(id_of(record));
      if (id_of(record) == wanted.id && (wanted.plan.empty() || plan_of(record) == wanted.plan))
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

void show_years(const Repository& repository, const Match& match, Session& session) {
  const auto* plan = repository.plan(match.plan);
  if (match.kind->name != "measure" || !plan) return;
  fmt::print(session.world.out, "\n{}\n", Phrase{"Plnění po letech:", "Fulfilment by year:"}.in(session.language));
  for (const auto year : monitored_years(repository, *plan))
    for (const auto& state : states_in(repository, *plan, year))
      if (id_of(*state.measure) == match.id)
        fmt::print(session.world.out, "  {}  {}{}\n", year, utf8::visible(label_of(repository, *plan, state.status, session.language)), state.record && state.record->comment ? " – " + utf8::visible(*state.record->comment) : "");
}

Exit show_record(const Wanted& wanted, Session& session) {
  const auto project = session.open();
  if (!wanted.plan.empty()) choose_plan(project.repository, wanted.plan, 0);
  std::vector<std::string_view> known;
  const auto found = matches(project.repository, wanted, known);
  const auto& match = the_one(found, wanted, known);
  const auto title = match.title == match.id ? std::string() : " – " + match.title;
  fmt::print(session.world.out, "{} {}{}\n{}\n\n", shape_of_kind(match.kind->name).label.in(session.language), match.id, utf8::visible(title), project.from.path(match.origin->place->source->path()));
  show_outline(match, session);
  show_years(project.repository, match, session);
  const auto from = referrers(project.repository, match.kind->name, match.id, match.kind->name == "plan" ? "" : match.plan);
  if (!from.empty()) fmt::print(session.world.out, "\n{}\n", Phrase{"Odkazují sem:", "Referred to by:"}.in(session.language));
  for (const auto& referrer : from) {
    const auto place = referrer.at.source->position(referrer.at.begin);
    fmt::print(session.world.out, "  {}:{}  {}\n", project.from.path(referrer.at.source->path()), place.line, utf8::visible(referrer.title));
  }
  if (count(project.findings).errors == 0) return Exit::fine;
  session.note(say("úložiště má chyby, výpis nemusí být úplný; ukáže je `kpss validate`", "the repository has errors, this may be incomplete; `kpss validate` shows them"));
  return Exit::findings;
}

}  // namespace

Run show(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("id", wanted->id, {"OZNAČENÍ", "ID"}, {"označení záznamu, tedy jméno souboru bez přípony", "id of the record, that is, its file name without the ending"})->required();
  options.option("--kind", wanted->kind, {"DRUH", "KIND"}, {"druh záznamu, má-li označení více záznamů", "kind of the record, where several have the id"});
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán, ke kterému záznam patří", "the plan that the record belongs to"});
  return [wanted](Session& session) { return show_record(*wanted, session); };
}

}  // namespace kpss::cli
