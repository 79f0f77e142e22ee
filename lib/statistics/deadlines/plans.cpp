// What a plan asks for while it runs: comments on its draft, monitoring of each year, the next plan.

#include <algorithm>

#include "statistics/deadlines/sources.hpp"
#include "statistics/fulfilment.hpp"

namespace kpss {
namespace {

bool has_measures(const Repository& repository, const Plan& plan) {
  const auto& measures = repository.all<Measure>();
  return std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) { return plan_of(measure) == id_of(plan); });
}

/// A later plan of any kind: a gap between medium-term plans is covered by action plans.
bool is_followed(const Repository& repository, const Plan& plan) {
  const auto& plans = repository.all<Plan>();
  return std::any_of(plans.begin(), plans.end(), [&](const Plan& other) { return other.period && other.period->from > plan.period->from && other.period->to > plan.period->to; });
}

bool is_child_of(const Plan& child, const Plan& plan) { return child.parent && child.parent->id == id_of(plan); }

bool covers(const Plan& plan, int year) { return plan.period && plan.period->from.year <= year && plan.period->to.year >= year; }

bool is_monitored(const Repository& repository, const Plan& plan, int year) {
  const auto years = monitored_years(repository, plan);
  return std::find(years.begin(), years.end(), year) != years.end();
}

/// Whether the plan itself is to be monitored in a year, and not the action plan that carries it out.
bool answers_for(const Repository& repository, const Plan& plan, int year) {
  const auto& plans = repository.all<Plan>();
  return std::none_of(plans.begin(), plans.end(), [&](const Plan& other) { return is_child_of(other, plan) && covers(other, year) && has_measures(repository, other); });
}

bool is_reported(const Repository& repository, const Plan& plan, int year) {
  if (is_monitored(repository, plan, year)) return true;
  const auto* parent = plan.parent ? repository.plan(plan.parent->id) : nullptr;
  return parent && is_monitored(repository, *parent, year);
}

}  // namespace

void comments_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& comments : repository.all<Comments>()) {
    const auto* plan = repository.plan(plan_of(comments));
    if (comments.to)
      found.push_back({.day = *comments.to, .kind = DeadlineKind::comments_end, .what = plan ? plan->title : std::string(plan_of(comments)), .who = {}, .group = {}, .record = std::string(id_of(comments)), .at = where(comments, &Comments::to), .passes = true});
  }
}

void plan_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& plan : repository.all<Plan>())
    if (plan.period && plan.period->to)
      found.push_back({.day = plan.period->to, .kind = DeadlineKind::next_plan, .what = plan.title, .who = {}, .group = {}, .record = std::string(id_of(plan)), .at = where(plan, &Plan::period), .done = is_followed(repository, plan)});
}

void monitoring_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& plan : repository.all<Plan>()) {
    // A plan of the archive has no measures here, so there is nothing to report on.
    if (!plan.period || !plan.period->from || !plan.period->to || !has_measures(repository, plan)) continue;
    for (int year = plan.period->from.year; year <= plan.period->to.year; ++year)
      if (answers_for(repository, plan, year))
        found.push_back({.day = {year + 1, monitoring_due_month, monitoring_due_day}, .kind = DeadlineKind::monitoring, .what = fmt::format("{}, {}", plan.title, year), .who = {}, .group = {}, .record = fmt::format("{}-{}", id_of(plan), year), .at = where(plan, &Plan::period), .done = is_reported(repository, plan, year)});
  }
}

}  // namespace kpss
