#pragma once

// The planning as a calendar: meetings with their agenda, comment windows, phases, and for those who work on the plan all deadlines.
//
//   const std::string text = calendar_text(planning_calendar({repository, Language::cs, stamp, Audience::internal}));
//
// The public sees public meetings, comment windows and phases; a group's own meetings and who has to do what by when are internal.

#include "documents/wording.hpp"
#include "text/icalendar.hpp"

namespace kpss {

struct CalendarSubject {
  const Repository& repository;
  Language language;
  Date stamp;
  Audience audience = Audience::public_;
  std::string group = {};  ///< Only what concerns this group; empty: everything.
  Date from = {};          ///< Only what ends on this day or later.
  Date to = {};            ///< Only what begins on this day or earlier.
};

/// The same record keeps the uid of its event whatever happens to other records.
Calendar planning_calendar(const CalendarSubject& subject);

}  // namespace kpss
