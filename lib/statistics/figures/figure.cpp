// The table of figures, and the way from a name to its answer.

#include "statistics/figure.hpp"

#include <algorithm>
#include <charconv>

#include "statistics/figures/parts.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss {
namespace {

constexpr Phrase one_each{"každé opatření, které se v roce počítá, se započítá jednou, splňuje-li všechny podmínky", "each measure of the year is counted once where it meets all conditions"};
constexpr Phrase known_only{"součet známých částek; řádek bez částky se nepočítá jako nula, ale jako nevyčíslený", "sum of the known amounts; a line without one counts as not quantified, not as zero"};
constexpr Phrase lines_once{"každý řádek se započítá jednou", "each line is counted once"};
constexpr Phrase as_recorded{"hodnota, jak je zapsána", "the value as it is written"};

/// To add a figure: its answer and its row here.
constexpr FigureRow table[] = {
    {"measures", {"počet opatření", "number of measures"}, one_each, answer_measures},
    {"all-measures", {"počet opatření plánu", "number of measures of the plan"}, {"každá karta opatření se započítá jednou, ať se v roce počítá, nebo ne", "each card of a measure is counted once, whether it is one of the year or not"}, answer_all_measures},
    {"reported", {"počet vyhodnocených opatření", "number of measures that were reported"}, one_each, answer_reported},
    {"not-reported", {"počet nehodnocených opatření", "number of measures that were not reported"}, one_each, answer_not_reported},
    {"excluded", {"opatření plánu, která se v roce nepočítají", "measures of the plan that are not counted in the year"}, {"opatření bez záznamu, u něhož plán sám říká, proč záznam mít nemůže", "a measure without a record, where the plan itself says why it can have none"}, answer_excluded},
    {"fulfilled", {"počet splněných opatření", "number of measures fulfilled"}, {"opatření, jejichž stav plán počítá za splněný", "measures whose status the plan counts as fulfilled"}, answer_fulfilled},
    {"unfulfilled", {"počet opatření, která se nepodařilo splnit", "number of measures that fell short"}, {"vyhodnocená opatření, která nejsou ani splněná, ani průběžně plněná", "measures that were reported and are neither fulfilled nor ongoing"}, answer_unfulfilled},
    {"share", {"podíl splněných opatření", "share of measures fulfilled"}, {"splněná opatření : všechna započítaná × 100", "fulfilled measures / all that are counted × 100"}, answer_share},
    {"percent", {"podíl v celých procentech", "share in whole percents"}, {"největší zbytek: každý podíl se zaokrouhlí dolů a co chybí do 100, se přidá po jednom největším zbytkům, při shodě dřívějšímu řádku", "largest remainder: each share is rounded down, and what is missing to 100 goes one by one to the largest remainders, of equal ones to the earlier row"}, answer_percent},
    {"with-indicator", {"počet opatření s indikátorem", "number of measures with an indicator"}, one_each, answer_with_indicator},
    {"without-indicator", {"počet opatření bez indikátoru", "number of measures without an indicator"}, one_each, answer_without_indicator},
    {"without-comment", {"počet vyhodnocených opatření bez komentáře", "number of reported measures without a comment"}, one_each, answer_without_comment},
    {"missing-values", {"počet indikátorů s cílem, ale bez hodnoty", "number of indicators with a target but no value"}, {"každý indikátor s cílem pro rok se započítá jednou", "each indicator with a target for the year is counted once"}, answer_missing_values},
    {"planned", {"předpokládané náklady", "planned cost"}, known_only, answer_planned},
    {"planned-lines", {"počet řádků předpokládaných nákladů", "number of lines of planned cost"}, lines_once, answer_planned_lines},
    {"planned-unquantified", {"počet nevyčíslených řádků předpokládaných nákladů", "number of lines of planned cost not quantified"}, lines_once, answer_planned_unquantified},
    {"actual", {"skutečné náklady", "actual cost"}, known_only, answer_actual},
    {"actual-lines", {"počet řádků skutečných nákladů", "number of lines of actual cost"}, lines_once, answer_actual_lines},
    {"actual-unquantified", {"počet nevyčíslených řádků skutečných nákladů", "number of lines of actual cost not quantified"}, lines_once, answer_actual_unquantified},
    {"drawdown", {"čerpání", "drawdown"}, {"skutečnost : předpoklad × 100, jen tam, kde jsou u opatření a zdroje známy obě strany celé", "actual / planned × 100, only where both sides of a measure and source are completely known"}, answer_drawdown},
    {"baseline", {"výchozí hodnota indikátoru", "baseline of an indicator"}, as_recorded, answer_baseline, "measure indicator"},
    {"target", {"cílová hodnota indikátoru pro rok", "target of an indicator for the year"}, as_recorded, answer_target, "measure indicator"},
    {"value", {"dosažená hodnota indikátoru", "value of an indicator"}, {"hodnota roku, u kumulativního indikátoru součet hodnot od začátku plánu", "the value of the year; of a cumulative one the sum of the values since the plan began"}, answer_value, "measure indicator"},
    {"achievement", {"míra dosažení cíle", "how far the target was reached"}, {"(skutečnost − výchozí hodnota) : (cíl − výchozí hodnota) × 100; bez výchozí hodnoty skutečnost : cíl × 100", "(actual − baseline) / (target − baseline) × 100; without a baseline actual / target × 100"}, answer_achievement, "measure indicator"},
    {"priorities", {"počet priorit plánu", "number of priorities of the plan"}, {"priority, jak je plán uvádí", "priorities as the plan lists them"}, answer_priorities},
    {"goals", {"počet cílů plánu", "number of goals of the plan"}, {"cíle, jak je plán uvádí", "goals as the plan lists them"}, answer_goals},
    {"meetings", {"počet jednání a setkání v roce", "number of meetings in the year"}, {"jednání, jejichž den leží v roce", "meetings whose day lies in the year"}, answer_meetings},
    {"attendance", {"počet přítomných na jednání", "number of people present at a meeting"}, as_recorded, answer_attendance, "meeting"},
};

constexpr std::string_view special_keys[] = {"measure", "indicator", "meeting"};

bool is_key(std::string_view word) {
  const auto& rows = groupings();
  return std::find(std::begin(special_keys), std::end(special_keys), word) != std::end(special_keys) || std::any_of(rows.begin(), rows.end(), [&](const GroupingRow& row) { return row.name == word; });
}

/// Where the next condition begins: ids may hold commas, so only one that a key follows counts.
std::size_t next_condition(std::string_view text, std::size_t from) {
  for (auto comma = text.find(',', from); comma != text.npos; comma = text.find(',', comma + 1)) {
    const auto equals = text.find('=', comma);
    if (equals != text.npos && is_key(text.substr(comma + 1, equals - comma - 1))) return comma;
  }
  return text.size();
}

const FigureRow& row_named(const std::string& what) {
  std::vector<std::string_view> names;
  for (const auto& row : table) {
    if (row.what == what) return row;
    names.push_back(row.what);
  }
  const auto near = nearest(what, names);
  throw Failure(Failure::Kind::usage, say("ukazatel `{}` neexistuje", "there is no figure `{}`", what), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("ukazatele vypíše `kpss stats --figures`", "`kpss stats --figures` lists the figures"));
}

void check_needs(const FigureRow& row, const FigureName& name) {
  for (const auto key : special_keys)
    if (row.needs.find(key) != row.needs.npos && !name.find(key)) throw Failure(Failure::Kind::usage, say("ukazatel `{0}` potřebuje `{1}=…`", "the figure `{0}` needs `{1}=…`", row.what, key));
}

Explanation answer(const FigureScope& scope, const FigureName& name, const std::string& text) {
  const auto& row = row_named(name.what);
  check_needs(row, name);
  Explanation out{text, {}, std::string(row.meaning.in(scope.selection.language)), std::string(row.formula.in(scope.selection.language))};
  row.answer({scope, name, row}, out);
  return out;
}

/// The year or plan that a name asks for, where it is not the selection's; the rest of the conditions stay.
std::optional<Selection> elsewhere(const Selection& selection, FigureName& name) {
  auto plans = selection.plans;
  auto years = selection.years;
  for (const auto& [key, id] : name.where) {
    if (key == "plan") {
      const auto* plan = selection.repository.plan(id);
      if (!plan) throw Failure(Failure::Kind::usage, say("plán `{}` neexistuje", "there is no plan `{}`", id));
      plans = {plan};
    }
    int year = 0;
    if (key == "year" && std::from_chars(id.data(), id.data() + id.size(), year).ec == std::errc{}) years = {year};
  }
  if (plans == selection.plans && years == selection.years) return {};
  std::erase_if(name.where, [](const FigureName::Condition& condition) { return condition.key == "plan" || condition.key == "year"; });
  return select(selection.repository, selection.language, std::move(plans), std::move(years));
}

}  // namespace

std::optional<FigureName> FigureName::parse(std::string_view text) {
  FigureName name;
  const auto colon = std::min(text.find(':'), text.size());
  name.what = text.substr(0, colon);
  if (name.what.empty() || colon + 1 == text.size()) return {};
  for (auto begin = colon + 1; begin < text.size();) {
    const auto end = next_condition(text, begin);
    const auto equals = text.find('=', begin);
    if (equals == text.npos || equals >= end || equals == begin) return {};
    name.where.push_back({std::string(text.substr(begin, equals - begin)), std::string(text.substr(equals + 1, end - equals - 1))});
    begin = end + 1;
  }
  return name;
}

std::string FigureName::text() const {
  std::string text = what;
  for (const auto& [key, id] : where) text.append(&key == &where.front().key ? ":" : ",").append(key).append("=").append(id);
  return text;
}

const std::string* FigureName::find(std::string_view key) const {
  for (const auto& condition : where)
    if (condition.key == key) return &condition.id;
  return nullptr;
}

std::span<const FigureRow> figures() { return table; }

Explanation explain(const FigureScope& scope, const FigureName& name) {
  auto narrowed_name = name;
  if (const auto other = elsewhere(scope.selection, narrowed_name)) return answer({*other, scope.compared}, narrowed_name, name.text());
  return answer(scope, name, name.text());
}

}  // namespace kpss
