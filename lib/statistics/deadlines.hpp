#pragma once

// All that has to be done by a day, wherever in the repository it is written: tasks, activities, outputs, monitoring, the next plan …
//
//   for (const Deadline& deadline : deadlines(repository))
//     if (is_overdue(deadline, today)) …
//
// Days that no record states follow from those it does: the constants below, and deadlines.cpp.

#include <string>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// Monitoring of a year is collected from January to March of the next one.
inline constexpr int monitoring_due_month = 3;
inline constexpr int monitoring_due_day = 31;
/// Minutes of a meeting that was announced are expected within so many days.
inline constexpr int minutes_due_days = 30;

enum class DeadlineKind { task, activity, output, project_end, comments_end, next_plan, monitoring, mandate, invitation, minutes, communication, confirmation, edition };

struct DeadlineKindRow {
  DeadlineKind kind;
  std::string_view name;  ///< `next-plan`
  Phrase title;           ///< "příprava dalšího plánu"
};
const DeadlineKindRow& row_of(DeadlineKind kind);

struct Deadline {
  Date day = {};
  DeadlineKind kind = DeadlineKind::task;
  std::string what = {};  ///< In the words of the record.
  std::string who = {};  ///< Empty where nobody is named.
  std::string group = {};  ///< Id of the group it concerns; empty: of none.
  std::string record = {};  ///< Id of the record.
  Span at = {};
  bool done = false;
  bool passes = false;  ///< Comes by itself and is never overdue: the end of a project, the last day for comments.
  Date until = {};      ///< After this day it is too late, and no longer asked for: an invitation after the meeting.
  bool at_once = false;  ///< Has no day, for it was never done at all: due on whichever day one asks.
};

/// Done ones too; by day, then in the order of the files. What has no day is not among them, but for what is wanted at once; that comes first.
std::vector<Deadline> deadlines(const Repository& repository);

bool is_overdue(const Deadline& deadline, Date today);
/// Neither done nor overdue, from `today` to `until`, both included.
bool is_due(const Deadline& deadline, Date today, Date until);

}  // namespace kpss
