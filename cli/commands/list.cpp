// kpss list: the records of a kind, as a table.

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "cli/kind_option.hpp"
#include "repository/referrers.hpp"
#include "shape/outline.hpp"
#include "text/sheet.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string kind;
  std::string plan;
  std::vector<std::string> where;
  std::string format = "table";
};

/// `goal=1.1`: the value at a path of keys, as the file writes it.
struct Condition {
  std::string path;
  std::string value;
};

std::vector<Condition> conditions(const Wanted& wanted, const Shape& shape) {
  std::vector<Condition> conditions;
  for (const auto& text : wanted.where) {
    const auto equals = text.find('=');
    if (equals == text.npos) throw Failure(Failure::Kind::usage, say("podmínka `{}` nemá `=`", "condition `{}` has no `=`", text), say("napište `--where goal=1.1`", "write `--where goal=1.1`"));
    conditions.push_back({text.substr(0, equals), text.substr(equals + 1)});
    if (equals == 0) throw Failure(Failure::Kind::usage, say("podmínka `{}` nemá klíč", "condition `{}` has no key", text), say("napište `--where goal=1.1`", "write `--where goal=1.1`"));
    if (!has_path(shape, conditions.back().path)) throw Failure(Failure::Kind::usage, say("záznam nemá klíč `{}`", "the record has no key `{}`", conditions.back().path));
  }
  return conditions;
}

bool meets(yaml::View node, const std::vector<Condition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
    const auto values = values_at(node, condition.path);
    return std::find(values.begin(), values.end(), condition.value) != values.end();
  });
}

Exit list_records(const Wanted& wanted, Session& session) {
  const auto& kind = kind_named(wanted.kind);
  const auto* form = choose<SheetForm>("--format", wanted.format, sheet_forms());
  const auto asked = conditions(wanted, shape_of_kind(kind.name));
  const auto project = session.open();
  const auto word = [&](Phrase phrase) { return std::string(phrase.in(session.language)); };
  Sheet sheet;
  sheet.columns = {{"plan", word({"plán", "plan"})}, {"id", word({"označení", "id"})}, {"title", word({"název", "title"})}, {"path", word({"soubor", "file"})}};
  for_each_kind([&]<class T>(Type<T>) {
    if (describe(Type<T>{}).name != kind.name) return;
    for (const auto& record : project.repository.all<T>())
      if ((wanted.plan.empty() || plan_of(record) == wanted.plan) && meets(record.origin.node, asked))
        sheet.rows.push_back({std::string(plan_of(record)), std::string(id_of(record)), title_of(record), project.from.path(record.origin.place->source->path())});
  });
  if (std::all_of(sheet.rows.begin(), sheet.rows.end(), [](const auto& row) { return std::get<std::string>(row[0]).empty(); })) {
    sheet.columns.erase(sheet.columns.begin());
    for (auto& row : sheet.rows) row.erase(row.begin());
  }
  session.world.out << form->render(sheet);
  if (count(project.findings).errors == 0) return Exit::fine;
  session.note(say("úložiště má chyby, výpis nemusí být úplný; ukáže je `kpss validate`", "the repository has errors, the list may be incomplete; `kpss validate` shows them"));
  return Exit::findings;
}

}  // namespace

Run list(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("kind", wanted->kind, {"DRUH", "KIND"}, {"druh záznamů: measures, groups, organizations, plans, meetings …", "kind of records: measures, groups, organizations, plans, meetings …"}, kind_plurals())->required();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"jen záznamy tohoto plánu", "records of this plan only"});
  options.list("--where", wanted->where, {"KLÍČ=HODNOTA", "KEY=VALUE"}, {"jen záznamy s touto hodnotou; vnořené klíče se oddělují tečkou", "records with this value only; nested keys are joined by a dot"}, record_conditions());
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"table, csv, json, markdown", "table, csv, json, markdown"}, rows_of(sheet_forms()));
  return [wanted](Session& session) { return list_records(*wanted, session); };
}

}  // namespace kpss::cli
