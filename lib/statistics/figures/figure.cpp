// The table of figures, and the way from a name to its answer.

#include "statistics/figure.hpp"

#include <algorithm>
#include <charconv>

#include "statistics/figures/parts.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss {
namespace {

/// To add a figure: its text in model/figure.hpp, its answer and its row here, in the same order.
struct Answer {
  std::string_view what;
  void (*answer)(const FigureAsked&, Explanation&);
};
constexpr Answer answers[] = {
    {"measures", answer_measures},
    {"all-measures", answer_all_measures},
    {"reported", answer_reported},
    {"not-reported", answer_not_reported},
    {"excluded", answer_excluded},
    {"fulfilled", answer_fulfilled},
    {"unfulfilled", answer_unfulfilled},
    {"share", answer_share},
    {"percent", answer_percent},
    {"exact", answer_exact},
    {"with-indicator", answer_with_indicator},
    {"without-indicator", answer_without_indicator},
    {"without-indicator-share", answer_without_indicator_share},
    {"without-comment", answer_without_comment},
    {"missing-values", answer_missing_values},
    {"planned", answer_planned},
    {"planned-lines", answer_planned_lines},
    {"planned-unquantified", answer_planned_unquantified},
    {"actual", answer_actual},
    {"actual-lines", answer_actual_lines},
    {"actual-unquantified", answer_actual_unquantified},
    {"drawdown", answer_drawdown},
    {"before", answer_before},
    {"difference", answer_difference},
    {"better", answer_better},
    {"worse", answer_worse},
    {"unchanged", answer_unchanged},
    {"not-comparable", answer_not_comparable},
    {"added", answer_added},
    {"gone", answer_gone},
    {"drawdown-pairs", answer_drawdown_pairs},
    {"drawdown-left-out", answer_drawdown_left_out},
    {"drawdown-left-planned", answer_drawdown_left_planned},
    {"baseline", answer_baseline},
    {"target", answer_target},
    {"value", answer_value},
    {"achievement", answer_achievement},
    {"priorities", answer_priorities},
    {"goals", answer_goals},
    {"meetings", answer_meetings},
    {"attendance", answer_attendance},
};
static_assert(std::ranges::equal(answers, figure_texts, {}, &Answer::what, &FigureText::what), "every figure has an answer");

const FigureText& text_of(const FigureName& name) {
  if (const auto* text = figure_text(name.what)) {
    for (const auto key : figure_keys)
      if (text->needs.find(key) != text->needs.npos && !name.find(key)) throw Failure(Failure::Kind::usage, say("ukazatel `{0}` potřebuje `{1}=…`", "the figure `{0}` needs `{1}=…`", text->what, key));
    return *text;
  }
  std::vector<std::string_view> names;
  for (const auto& text : figure_texts) names.push_back(text.what);
  const auto near = nearest(name.what, names);
  throw Failure(Failure::Kind::usage, say("ukazatel `{}` neexistuje", "there is no figure `{}`", name.what), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("ukazatele vypíše `kpss stats --figures`", "`kpss stats --figures` lists the figures"));
}

bool is_money(std::string_view what) { return what.starts_with("planned") || what.starts_with("actual") || what.starts_with("drawdown"); }

/// What nobody could defend: one measure counted for each of its years, money without a year.
void check_years(const Selection& selection, std::string_view what) {
  if (is_money(what) && selection.latest()) throw Failure(Failure::Kind::usage, say("peníze patří k roku, poslední stav je nemá", "money belongs to a year, the latest state has none"), say("zvolte rok, nebo `--year all`", "choose a year, or `--year all`"));
  if (!is_money(what) && selection.repeats()) throw Failure(Failure::Kind::usage, say("více let by jedno opatření počítalo vícekrát", "several years would count one measure several times"), say("zvolte jeden rok, nebo `--year latest`", "choose one year, or `--year latest`"));
}

Explanation answer(const FigureScope& scope, const FigureName& name, const std::string& asked_for) {
  const auto& text = text_of(name);
  check_years(scope.selection, text.what);
  Explanation out{asked_for, {}, std::string(text.meaning.in(scope.selection.language)), std::string(text.formula.in(scope.selection.language))};
  const auto* found = std::find_if(std::begin(answers), std::end(answers), [&](const Answer& one) { return one.what == text.what; });
  found->answer({scope, name}, out);
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

Explanation explain(const FigureScope& scope, const FigureName& name) {
  auto narrowed_name = name;
  if (const auto other = elsewhere(scope.selection, narrowed_name)) return answer({*other, scope.compared}, narrowed_name, name.text());
  return answer(scope, name, name.text());
}

}  // namespace kpss
