#include "cli/plan_choice.hpp"

#include <algorithm>
#include <charconv>

#include "statistics/fulfilment.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {
namespace {

std::string ids_of(const std::vector<const Plan*>& plans) {
  std::string ids;
  for (const auto* plan : plans) ids += (ids.empty() ? "`" : ", `") + std::string(id_of(*plan)) + "`";
  return ids;
}

}  // namespace

const Plan& choose_plan(const Repository& repository, const std::string& named, int year) {
  std::vector<const Plan*> plans;
  std::vector<std::string_view> ids;
  for (const auto& plan : repository.all<Plan>()) {
    plans.push_back(&plan);
    ids.push_back(id_of(plan));
  }
  if (plans.empty()) throw Failure(Failure::Kind::usage, say("v úložišti není žádný plán", "the repository has no plan"), say("přidá jej `kpss new plan`", "`kpss new plan` adds one"));
  if (!named.empty()) {
    if (const auto* plan = repository.plan(named)) return *plan;
    const auto near = nearest(named, ids);
    throw Failure(Failure::Kind::usage, say("plán `{}` neexistuje", "there is no plan `{}`", named), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("plány: {}", "plans: {}", ids_of(plans)));
  }
  std::stable_sort(plans.begin(), plans.end(), [](const Plan* a, const Plan* b) { return a->period && b->period && b->period->from < a->period->from; });
  if (year != 0) {
    std::erase_if(plans, [&](const Plan* plan) { return !plan->period || plan->period->from.year > year || plan->period->to.year < year; });
    if (plans.empty()) throw Failure(Failure::Kind::usage, say("žádný plán neplatí v roce {}", "no plan is valid in {}", year));
    if (plans.size() > 1) throw Failure(Failure::Kind::usage, say("v roce {} platí více plánů: {}", "several plans are valid in {}: {}", year, ids_of(plans)), say("vyberte jeden: `--plan`", "choose one: `--plan`"));
  }
  const auto monitored = std::find_if(plans.begin(), plans.end(), [&](const Plan* plan) { return !monitored_years(repository, *plan).empty(); });
  return monitored != plans.end() ? **monitored : *plans.front();
}

int choose_year(const Repository& repository, const Plan& plan, int named) {
  const auto years = monitored_years(repository, plan);
  if (named == 0 && years.empty())
    throw Failure(Failure::Kind::usage, say("plán `{}` nemá žádný monitoring", "plan `{}` has no monitoring", id_of(plan)), say("zapište jej do `plans/{}/monitoring/<rok>.yaml`", "write it to `plans/{}/monitoring/<year>.yaml`", id_of(plan)));
  if (named == 0) return years.back();
  if (plan.period && (named < plan.period->from.year || named > plan.period->to.year))
    throw Failure(Failure::Kind::usage, say("rok {} leží mimo období plánu {}–{}", "the year {} lies outside of the plan's period {}–{}", named, plan.period->from.year, plan.period->to.year));
  return named;
}

int year_from(const std::string& option, const std::string& text) {
  if (text.empty()) return 0;
  int year = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (error != std::errc{} || stop != text.data() + text.size() || year < 1990 || year > 2099)
    throw Failure(Failure::Kind::usage, say("`{} {}`: sem patří rok, například 2018", "`{} {}`: expected a year, like 2018", option, text));
  return year;
}

Date date_from(const std::string& option, const std::string& text) {
  if (text.empty()) return {};
  if (const auto date = Date::parse(text)) return *date;
  const auto why = why_not_a_date(text);
  throw Failure(Failure::Kind::usage, say("`{0}`: {1}", "`{0}`: {2}", option, why.cs, why.en));
}

}  // namespace kpss::cli
