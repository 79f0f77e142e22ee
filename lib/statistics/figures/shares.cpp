// Figures that are a part of something: the share of the fulfilled, and the percents of a table with how they were rounded.

#include <algorithm>

#include "statistics/figures/parts.hpp"
#include "statistics/share.hpp"
#include "text/failure.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

std::string percent(Language language, std::int64_t number) { return fmt::format("{}{}%", number, language == Language::cs ? no_break_space : ""); }

/// The name without its last condition, which says whose percent it is.
FigureName whole_of(const FigureName& name) {
  auto whole = name;
  whole.where.pop_back();
  return whole;
}

const GroupingRow& grouping_of_rows(const FigureAsked& asked) {
  const auto& key = asked.name.where.back().key;
  for (const auto& row : groupings())
    if (row.name == key && !row.overlaps) return row;
  throw Failure(Failure::Kind::usage, say("podíly podle `{}` se nesčítají do 100 %", "shares by `{}` do not add up to 100%", key), say("celá procenta mají: status, priority, goal, group, kind, year, plan", "whole percents exist for: status, priority, goal, group, kind, year, plan"));
}

}  // namespace

namespace {

/// The share that the measures with a property have in all that the name is about.
void share(const FigureAsked& asked, Explanation& out, void (*part)(const FigureAsked&, Explanation&)) {
  part(asked, out);
  Explanation whole;
  const auto met = static_cast<std::int64_t>(out.in.size());
  const auto all = static_cast<std::int64_t>(narrowed(asked, whole).met.size());
  const auto tenths = share_of(met, all);
  out.value = tenths ? share_in_words(asked.language(), *tenths) : "–";
  out.steps.push_back(tenths ? asked.text({"{0} : {1} × 100 = {2} po zaokrouhlení na desetinu, polovina nahoru", "{0} / {1} × 100 = {2}, rounded to a tenth, half up"}, met, all, out.value)
                             : asked.text({"není z čeho počítat podíl", "there is nothing to take a share of"}));
}

void needs_row(const FigureAsked& asked) {
  if (asked.name.where.empty()) throw Failure(Failure::Kind::usage, say("`{}` potřebuje řádek, jehož podíl se hledá", "`{}` needs the row whose share is asked for", asked.name.what), say("například `{}:status=fulfilled`", "for instance `{}:status=fulfilled`", asked.name.what));
}

}  // namespace

void answer_share(const FigureAsked& asked, Explanation& out) { share(asked, out, answer_fulfilled); }
void answer_without_indicator_share(const FigureAsked& asked, Explanation& out) { share(asked, out, answer_without_indicator); }

void answer_exact(const FigureAsked& asked, Explanation& out) {
  needs_row(asked);
  Explanation of_whole;
  const auto whole = whole_of(asked.name);
  const auto all = static_cast<std::int64_t>(narrowed({asked.scope, whole}, of_whole).met.size());
  answer_measures(asked, out);
  const auto met = static_cast<std::int64_t>(out.in.size());
  const auto tenths = share_of(met, all);
  out.value = tenths ? share_in_words(asked.language(), *tenths) : "–";
  if (tenths) out.steps.push_back(asked.text({"{0} : {1} × 100 = {2} po zaokrouhlení na desetinu, polovina nahoru", "{0} / {1} × 100 = {2}, rounded to a tenth, half up"}, met, all, out.value));
}

void answer_percent(const FigureAsked& asked, Explanation& out) {
  needs_row(asked);
  const auto& grouping = grouping_of_rows(asked);
  const auto whole = whole_of(asked.name);
  Explanation of_whole;
  const auto measures = narrowed({asked.scope, whole}, of_whole).met;
  const auto met = narrowed(asked, out);  // Also finds an id that is not known.
  for (const auto& state : met.met) out.in.push_back(evidence(asked, state));
  for (const auto& state : met.others) out.out.push_back(evidence(asked, state));
  add_excluded(asked, out);
  const auto rows = tally_by(asked.selection(), measures, grouping.grouping);
  std::vector<std::int64_t> counts;
  for (const auto& row : rows) counts.push_back(row.tally.total());
  const auto all = static_cast<std::int64_t>(measures.size());
  const auto percents = whole_percents(counts);
  out.value = percent(asked.language(), 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].id == asked.name.where.back().id) out.value = percent(asked.language(), percents[i]);
    if (all == 0) continue;
    const auto down = counts[i] * 100 / all;
    out.steps.push_back(asked.text(percents[i] > down ? Phrase{"{0}: {1} × 100 : {2} → {3}, zbytek {4}/{2}, přidáno 1 → {5}", "{0}: {1} × 100 / {2} → {3}, remainder {4}/{2}, one added → {5}"}
                                                      : Phrase{"{0}: {1} × 100 : {2} → {3}, zbytek {4}/{2} → {5}", "{0}: {1} × 100 / {2} → {3}, remainder {4}/{2} → {5}"},
                                   rows[i].label, counts[i], all, down, counts[i] * 100 % all, percents[i]));
  }
}

}  // namespace kpss
