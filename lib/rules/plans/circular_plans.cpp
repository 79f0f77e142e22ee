#include <algorithm>
#include <set>

#include "rules/reporter.hpp"
#include "text/collation.hpp"

namespace kpss::rule {
namespace {

using Chain = std::vector<const Plan*>;

/// The plans on the way from the last one of a chain back to its first, by `parent` and `replaces`; false where no way leads there.
bool leads_back(const Repository& repository, Chain& chain, std::set<const Plan*>& seen) {
  const auto& last = *chain.back();
  for (const auto member : {&Plan::parent, &Plan::replaces}) {
    const auto* next = last.*member ? repository.plan((last.*member)->id) : nullptr;
    if (!next) continue;
    if (next == chain.front()) return true;
    if (!seen.insert(next).second) continue;
    chain.push_back(next);
    if (leads_back(repository, chain, seen)) return true;
    chain.pop_back();
  }
  return false;
}

}  // namespace

void circular_plans(const Plan& plan, const Repository& repository, Reporter& report) {
  Chain chain{&plan};
  std::set<const Plan*> seen;
  if (!leads_back(repository, chain, seen)) return;
  // A circle is one mistake: it is reported at the first of its plans.
  if (std::any_of(chain.begin(), chain.end(), [&](const Plan* other) { return compare_natural(id_of(*other), id_of(plan)) < 0; })) return;
  std::string way;
  for (const auto* one : chain) way += fmt::format("`{}` → ", id_of(*one));
  const auto* next = chain.size() > 1 ? chain[1] : &plan;
  const bool by_parent = plan.parent && plan.parent->id == id_of(*next);
  report.at(plan, by_parent ? &Plan::parent : &Plan::replaces, say("plán vede sám na sebe: {}`{}`", "the plan leads back to itself: {}`{}`", way, id_of(plan)),
            say("opravte `parent` nebo `replaces` jednoho z plánů", "correct `parent` or `replaces` of one of the plans"));
}

}  // namespace kpss::rule
