#include "cli/selection_choice.hpp"

#include <algorithm>
#include <set>

#include "cli/plan_choice.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

constexpr std::string_view all = "all", latest = "latest";

bool is_word(const std::string& year) { return year == all || year == latest; }

std::vector<const Plan*> plans_named(const Repository& repository, const SelectionWords& words) {
  if (words.plan != all) return {&choose_plan(repository, words.plan, is_word(words.year) ? 0 : year_from("--year", words.year))};
  choose_plan(repository, {}, 0);  // Finds that there is none.
  std::vector<const Plan*> plans;
  for (const auto& plan : repository.all<Plan>()) plans.push_back(&plan);
  const auto begin = [](const Plan* plan) { return plan->period ? plan->period->from : Date{}; };
  std::stable_sort(plans.begin(), plans.end(), [&](const Plan* a, const Plan* b) { return begin(a) < begin(b); });
  return plans;
}

std::vector<int> years_named(const Repository& repository, const std::vector<const Plan*>& plans, const std::string& word) {
  if (word == latest) return {};
  if (plans.size() == 1 && word != all) return {choose_year(repository, *plans.front(), year_from("--year", word))};
  std::set<int> years;
  for (const auto* plan : plans)
    for (const auto year : monitored_years(repository, *plan)) years.insert(year);
  if (years.empty()) throw Failure(Failure::Kind::usage, say("žádný plán nemá monitoring", "no plan has monitoring"), say("zapište jej do `plans/<plán>/monitoring/<rok>.yaml`", "write it to `plans/<plan>/monitoring/<year>.yaml`"));
  if (word == all) return {years.begin(), years.end()};
  return {word.empty() ? *years.rbegin() : year_from("--year", word)};
}

}  // namespace

void SelectionWords::declare(Options& options) {
  options.option("--plan", plan, {"PLÁN", "PLAN"}, {"plán, nebo all: všechny; jinak ten, který v roce platí", "the plan, or all of them: all; else the one that is valid in the year"}, ids_of("plan") | either_of({std::string(all)}));
  options.option("--year", year, {"ROK", "YEAR"}, {"rok, nebo all: každý vyhodnocený rok, latest: poslední známý stav; jinak poslední vyhodnocený", "the year, or all: every year reported, latest: the latest state; else the last year reported"}, plan_years() | either_of({std::string(all), std::string(latest)}));
}

Selection choose_selection(const Repository& repository, const SelectionWords& words, Language language) {
  auto plans = plans_named(repository, words);
  auto years = years_named(repository, plans, words.year);
  return select(repository, language, std::move(plans), std::move(years));
}

}  // namespace kpss::cli
