// Figures of a year beside an earlier one.

#include "statistics/comparison.hpp"

#include <algorithm>

#include "statistics/figures/parts.hpp"
#include "text/failure.hpp"

namespace kpss {
namespace {

const Plan& the_plan(const FigureAsked& asked) {
  if (asked.selection().plans.size() != 1 || asked.selection().years.size() != 1) throw Failure(Failure::Kind::usage, say("srovnává se jeden rok jednoho plánu", "one year of one plan is compared"), say("zvolte `--plan` a `--year`", "choose `--plan` and `--year`"));
  return *asked.selection().plans.front();
}

/// The year compared with: the one asked for, else the newest that can be.
int earlier_year(const FigureAsked& asked) { return asked.scope.compared.value_or(year_compared_with(asked.selection().repository, the_plan(asked), asked.selection().years.front())); }

/// The earlier year, in its plan, which may be the one that this one replaces.
Selection earlier(const FigureAsked& asked) {
  const auto& plan = the_plan(asked);
  const auto year = earlier_year(asked);
  const auto& repository = asked.selection().repository;
  const auto years = comparable_years(repository, plan, asked.selection().years.front());
  if (std::find(years.begin(), years.end(), year) == years.end())
    throw Failure(Failure::Kind::usage, say("rok {} není s čím srovnat: za rok {} není hodnocení", "the year {} cannot be compared: there are no records for {}", asked.selection().years.front(), year), say("zvolte jiný rok: `--compare`", "choose another year: `--compare`"));
  return select(repository, asked.language(), {plan_of_year(repository, plan, year)}, {year});
}

Comparison comparison(const FigureAsked& asked) {
  const auto before = earlier(asked);
  return comparison_with(asked.selection().repository, *before.plans.front(), earlier_year(asked), asked.selection().states);
}

Evidence shown(const FigureAsked& asked, const StateChange& change) {
  auto evidence = kpss::evidence(asked, change.now);
  evidence.value = fmt::format("{} → {}", label_of(asked.selection().repository, *change.before.plan, change.before.status, asked.language()), evidence.value);
  return evidence;
}

void changes(const FigureAsked& asked, Explanation& out, Change wanted) {
  const auto all = comparison(asked);
  for (const auto& change : all.changes) (change.change == wanted ? out.in : out.out).push_back(shown(asked, change));
  out.steps.push_back(asked.text({"srovnáno s rokem {}: {}", "compared with {}: {}"}, all.year, all.changes.size()));
  out.value = in_words(asked, static_cast<std::int64_t>(out.in.size()));
}

void states(const FigureAsked& asked, Explanation& out, const std::vector<MeasureState>& states) {
  for (const auto& state : states) out.in.push_back(evidence(asked, state));
  out.value = in_words(asked, static_cast<std::int64_t>(out.in.size()));
}

std::size_t met(const FigureAsked& asked, Explanation& out) { return narrowed(asked, out).met.size(); }

}  // namespace

void answer_before(const FigureAsked& asked, Explanation& out) {
  const auto before = earlier(asked);
  answer_measures({{before, {}}, asked.name}, out);
}

void answer_difference(const FigureAsked& asked, Explanation& out) {
  const auto before = earlier(asked);
  Explanation then, now;
  const auto earlier_count = static_cast<std::int64_t>(met({{before, {}}, asked.name}, then)), count = static_cast<std::int64_t>(met(asked, now));
  answer_measures(asked, out);
  out.steps = {fmt::format("{} − {} = {}", count, earlier_count, count - earlier_count)};
  out.value = (count > earlier_count ? "+" : "") + in_words(asked, count - earlier_count);
}

void answer_better(const FigureAsked& asked, Explanation& out) { changes(asked, out, Change::better); }
void answer_worse(const FigureAsked& asked, Explanation& out) { changes(asked, out, Change::worse); }
void answer_unchanged(const FigureAsked& asked, Explanation& out) { changes(asked, out, Change::same); }
void answer_not_comparable(const FigureAsked& asked, Explanation& out) { changes(asked, out, Change::not_comparable); }
void answer_added(const FigureAsked& asked, Explanation& out) { states(asked, out, comparison(asked).added); }
void answer_gone(const FigureAsked& asked, Explanation& out) { states(asked, out, comparison(asked).gone); }

}  // namespace kpss
