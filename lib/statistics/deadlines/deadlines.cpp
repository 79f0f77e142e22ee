#include "statistics/deadlines.hpp"

#include <algorithm>

#include "statistics/deadlines/sources.hpp"
#include "text/collation.hpp"

namespace kpss {
namespace {

constexpr DeadlineKindRow table[] = {
    {DeadlineKind::task, "task", {"úkol z jednání", "task from a meeting"}},
    {DeadlineKind::activity, "activity", {"činnost", "activity"}},
    {DeadlineKind::output, "output", {"výstup projektu", "output of a project"}},
    {DeadlineKind::project_end, "project-end", {"konec projektu", "end of a project"}},
    {DeadlineKind::comments_end, "comments-end", {"konec připomínkování", "last day for comments"}},
    {DeadlineKind::next_plan, "next-plan", {"příprava dalšího plánu", "the next plan"}},
    {DeadlineKind::monitoring, "monitoring", {"monitoring roku", "monitoring of a year"}},
    {DeadlineKind::mandate, "mandate", {"konec funkčního období", "end of a term of office"}},
    {DeadlineKind::invitation, "invitation", {"pozvánka na jednání", "invitation to a meeting"}},
    {DeadlineKind::minutes, "minutes", {"zápis z jednání", "minutes of a meeting"}},
    {DeadlineKind::communication, "communication", {"informování veřejnosti", "informing the public"}},
    {DeadlineKind::confirmation, "confirmation", {"potvrzení údajů v adresáři", "confirmation of directory data"}},
    {DeadlineKind::edition, "edition", {"vydání adresáře", "edition of the directory"}},
};

constexpr void (*sources[])(const Repository&, std::vector<Deadline>&) = {task_deadlines,     meeting_deadlines,    process_deadlines, project_deadlines,       comments_deadlines,
                                                                          plan_deadlines,     monitoring_deadlines, mandate_deadlines, communication_deadlines, catalogue_deadlines};

}  // namespace

const DeadlineKindRow& row_of(DeadlineKind kind) {
  return *std::find_if(std::begin(table), std::end(table), [&](const DeadlineKindRow& row) { return row.kind == kind; });
}

std::vector<Deadline> deadlines(const Repository& repository) {
  std::vector<Deadline> found;
  for (const auto source : sources) source(repository, found);
  std::erase_if(found, [](const Deadline& deadline) { return !deadline.day && !deadline.at_once; });
  std::stable_sort(found.begin(), found.end(), [](const Deadline& a, const Deadline& b) {
    if (a.day != b.day) return a.day < b.day;
    if (!a.at.source || !b.at.source) return a.at.source == nullptr && b.at.source != nullptr;
    if (const auto order = compare_natural(a.at.source->path(), b.at.source->path()); order != 0) return order < 0;
    return a.at.begin < b.at.begin;
  });
  return found;
}

bool is_overdue(const Deadline& deadline, Date today) { return !deadline.done && !deadline.passes && deadline.day && deadline.day < today && (!deadline.until || today <= deadline.until); }
bool is_due(const Deadline& deadline, Date today, Date until) {
  if (deadline.at_once) return !deadline.done && (!deadline.until || today <= deadline.until);
  return !deadline.done && deadline.day >= today && deadline.day <= until;
}

}  // namespace kpss
