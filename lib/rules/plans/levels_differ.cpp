#include <algorithm>

#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr Noun word{"slovo", "slova", "slov", "word", "words"};

/// How many levels stand above the measures; 0 where the plan has no tree yet.
std::size_t depth(const Plan& plan) {
  const bool goals = !plan.goals.empty() || std::any_of(plan.priorities.begin(), plan.priorities.end(), [](const Priority& p) { return !p.goals.empty(); });
  return static_cast<std::size_t>(!plan.priorities.empty()) + static_cast<std::size_t>(goals);
}

bool tree_is_known(const Plan& plan) {
  return understood(plan, &Plan::priorities) && understood(plan, &Plan::goals) &&
         std::all_of(plan.priorities.begin(), plan.priorities.end(), [](const Priority& p) { return understood(p) && understood(p, &Priority::goals); });
}

}  // namespace

void levels_differ(const Plan& plan, const Repository&, Reporter& report) {
  const auto above = depth(plan);
  const auto words = plan.levels.size();
  if (words == 0 || above == 0 || words == above + 1 || words == above + 2 || !tree_is_known(plan)) return;
  const auto seen = counted(static_cast<std::int64_t>(words), word);
  const auto tree = above == 2 ? Phrase{"`[priorita, cíl, opatření]`", "`[priority, goal, measure]`"} : plan.goals.empty() ? Phrase{"`[priorita, opatření]`", "`[priority, measure]`"} : Phrase{"`[cíl, opatření]`", "`[goal, measure]`"};
  report.at(plan, &Plan::levels, say("`levels` má {0}, strom plánu žádá {2}, s aktivitami {3}", "`levels` has {1}, the plan's tree asks for {2}, with activities {3}", seen.cs, seen.en, above + 1, above + 2),
            say("napište slovo pro každou úroveň shora dolů, například {0}", "write a word for each level from the top, for instance {1}", tree.cs, tree.en));
}

}  // namespace kpss::rule
