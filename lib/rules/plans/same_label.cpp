#include <map>

#include "rules/reporter.hpp"

namespace kpss::rule {

void same_label(const Plan& plan, const Repository& repository, Reporter& report) {
  if (!plan.labels) return;
  const auto language = written_language(repository);
  const auto& own = plan.labels->statuses;
  std::map<std::string_view, Status> taken;  // Labels of the statuses that the plan calls by their standing names.
  for (const auto status : statuses)
    if (!own.find(status)) taken.emplace(row_of(status).label.in(language), status);
  for (const auto& entry : own.entries) {
    // A code that was not understood looks like the first of its list.
    if (entry.value.empty() || entry.key_node.scalar() != row_of(entry.key).code || own.find(entry.key) != &entry.value) continue;
    const auto [other, is_new] = taken.emplace(entry.value, entry.key);
    if (!is_new)
      report.at(entry.node, say("název `{}` už má stav `{}`", "the status `{1}` has the label `{0}` already", entry.value, row_of(other->second).code),
                say("dejte každému stavu jiný název", "give each status a label of its own"));
  }
}

}  // namespace kpss::rule
