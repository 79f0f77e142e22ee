#include <set>

#include "rules/first_ten.hpp"
#include "rules/known.hpp"
#include "rules/plans/approved.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// Whether an approval names a municipality that is not one of them: it may mean one that is missed.
bool leads_elsewhere(const Repository& repository, const Approval& approval) {
  if (!written(approval, &Approval::municipality)) return false;
  return !approval.municipality || approval.municipality->id.empty() || find(repository, *approval.municipality, {}) != Found::yes;
}

std::string name_or_id(const Municipality& municipality) { return municipality.name.empty() ? municipality.id : municipality.name; }

}  // namespace

void approvals_incomplete(const Plan& plan, const Repository& repository, Reporter& report) {
  const auto* manifest = repository.manifest();
  if (!plan.approved_by_each_municipality || !manifest || !is_known(*manifest, &Manifest::municipalities) || !approvals_are_known(plan)) return;
  const auto approvals = approvals_of(plan);
  const bool in_force = plan.period && plan.period->from && plan.period->from <= report.today();
  if (approvals.empty() && !in_force) return;  // It is still being written.
  std::set<std::string_view> approved;
  bool nameless = false;
  for (const auto* approval : approvals) {
    if (leads_elsewhere(repository, *approval)) return;
    if (approval->municipality) approved.insert(approval->municipality->id);
    else nameless = true;
  }
  std::vector<std::string> missing;
  for (const auto& municipality : manifest->municipalities) {
    if (municipality.id.empty()) return;
    if (!approved.contains(municipality.id)) missing.push_back(name_or_id(municipality));
  }
  if (missing.empty()) return;
  const auto all = manifest->municipalities.size();
  report.at(plan, &Plan::approvals, say("obce, které plán schválily: {} z {}; chybí {}", "municipalities that approved the plan: {} of {}; missing {}", all - missing.size(), all, first_ten(missing)),
            nameless ? say("schválení bez obce se nepočítá; doplňte u něj `municipality`", "an approval without a municipality does not count; add `municipality` to it")
                     : say("doplňte jejich usnesení do `approvals`", "add their resolutions to `approvals`"));
}

}  // namespace kpss::rule
