#include "statistics/selection.hpp"

#include <algorithm>
#include <iterator>

namespace kpss {

Selection select(const Repository& repository, Language language, std::vector<const Plan*> plans, std::vector<int> years) {
  Selection selection{repository, language, std::move(plans), std::move(years)};
  const auto add = [](auto& to, auto more) { to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); };
  for (const auto* plan : selection.plans) {
    if (selection.latest()) {
      add(selection.states, latest_states(repository, *plan));
      add(selection.excluded, excluded_at_last(repository, *plan));
    }
    for (const auto year : selection.years) {
      add(selection.states, states_in(repository, *plan, year));
      add(selection.excluded, excluded_in(repository, *plan, year));
    }
  }
  return selection;
}

std::string label_of(const Repository& repository, const Plan& plan, Status status, Language language) {
  if (plan.labels && language == written_language(repository))
    if (const auto* own = plan.labels->statuses.find(status)) return *own;
  return std::string(row_of(status).label.in(language));
}

std::string label_of(const Selection& selection, Status status) {
  const std::string ours(row_of(status).label.in(selection.language));
  if (selection.plans.empty()) return ours;
  const auto label = label_of(selection.repository, *selection.plans.front(), status, selection.language);
  const bool agreed = std::all_of(selection.plans.begin(), selection.plans.end(), [&](const Plan* plan) { return label_of(selection.repository, *plan, status, selection.language) == label; });
  return agreed ? label : ours;
}

}  // namespace kpss
