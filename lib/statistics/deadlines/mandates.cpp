// Terms of office. Members of a group whose terms end on the same day make one deadline: they are appointed together.

#include <algorithm>
#include <map>

#include "model/attendance.hpp"
#include "statistics/deadlines/sources.hpp"

namespace kpss {
namespace {

/// A term that is written ends as planned; one that follows from the statute has to be renewed.
struct Term {
  Date last;
  bool written;
  friend auto operator<=>(const Term&, const Term&) = default;
};

Term term_of(const Group& group, const Member& member) {
  if (member.to) return {*member.to, true};
  const auto from = member.from ? member.from : group.established;
  const auto years = group.statute ? group.statute->term_years : std::nullopt;
  if (!from || !*from || !years || from->year + *years > 9999) return {};
  return {Date::from_days(Date{from->year + *years, from->month, std::min(from->day, days_in(from->year + *years, from->month))}.days() - 1), false};
}

/// Whether somebody holds the same function after that day.
bool is_succeeded(const Group& group, const Member& member, Date last) {
  const auto next = Date::from_days(last.days() + 1);
  return std::any_of(group.members.begin(), group.members.end(), [&](const Member& other) {
    return &other != &member && other.function == member.function && other.from && *other.from >= member.from.value_or(Date{}) && in_term(other, std::max(next, *other.from));
  });
}

}  // namespace

void mandate_deadlines(const Repository& repository, std::vector<Deadline>& found) {
  for (const auto& group : repository.all<Group>()) {
    std::map<Term, std::vector<const Member*>> ends;
    for (const auto& member : group.members) {
      const auto term = term_of(group, member);
      const bool over = group.ended && term.last && *group.ended <= term.last;
      if (term.last && !over && !is_succeeded(group, member, term.last)) ends[term].push_back(&member);
    }
    for (const auto& [term, members] : ends) {
      std::string functions;
      for (const auto* member : members) functions.append(functions.empty() ? "" : "; ").append(member->function);
      found.push_back({.day = term.last, .kind = DeadlineKind::mandate, .what = std::move(functions), .who = group.short_name.value_or(group.name), .group = std::string(id_of(group)), .record = std::string(id_of(group)), .at = where(*members.front()), .passes = term.written});
    }
  }
}

}  // namespace kpss
