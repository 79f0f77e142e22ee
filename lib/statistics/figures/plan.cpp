// Figures of the plan itself and of the meetings of the year.

#include <algorithm>

#include "shape/places.hpp"
#include "statistics/figures/parts.hpp"
#include "text/failure.hpp"

namespace kpss {
namespace {

template <class Level>
Evidence evidence(const Level& level) {
  return {where(level), level.number.text + " " + level.title, {}};
}

bool is_of(const Selection& selection, const Meeting& meeting) {
  return std::find(selection.years.begin(), selection.years.end(), meeting.date.year) != selection.years.end();
}

void count_in(const FigureAsked& asked, Explanation& out) { out.value = in_words(asked, static_cast<std::int64_t>(out.in.size())); }

}  // namespace

void answer_priorities(const FigureAsked& asked, Explanation& out) {
  for (const auto* plan : asked.selection().plans)
    for (const auto& priority : plan->priorities) out.in.push_back(evidence(priority));
  count_in(asked, out);
}

void answer_goals(const FigureAsked& asked, Explanation& out) {
  for (const auto* plan : asked.selection().plans) {
    for (const auto& goal : plan->goals) out.in.push_back(evidence(goal));
    for (const auto& priority : plan->priorities)
      for (const auto& goal : priority.goals) out.in.push_back(evidence(goal));
  }
  count_in(asked, out);
}

void answer_all_measures(const FigureAsked& asked, Explanation& out) {
  for (const auto* plan : asked.selection().plans)
    for (const auto& measure : asked.selection().repository.all<Measure>())
      if (plan_of(measure) == id_of(*plan)) out.in.push_back(evidence(measure));
  count_in(asked, out);
}

void answer_meetings(const FigureAsked& asked, Explanation& out) {
  for (const auto& meeting : asked.selection().repository.all<Meeting>())
    if (is_of(asked.selection(), meeting)) out.in.push_back({where(meeting), meeting.title, short_date(asked.language(), meeting.date)});
  count_in(asked, out);
}

void answer_attendance(const FigureAsked& asked, Explanation& out) {
  const auto* meeting = asked.selection().repository.find<Meeting>(*asked.name.find("meeting"));
  if (!meeting) throw Failure(Failure::Kind::usage, say("jednání `{}` neexistuje", "there is no meeting `{}`", *asked.name.find("meeting")));
  out.value = meeting->attendance ? in_words(asked, *meeting->attendance) : "–";
  out.in.push_back({where(*meeting, &Meeting::attendance), meeting->title, out.value});
}

}  // namespace kpss
