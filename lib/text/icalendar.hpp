#pragma once

// A calendar that people subscribe to or open: meetings and deadlines as iCalendar (RFC 5545), from data to text.
//
//   Calendar calendar{.name = "Komunitní plán", .stamp = {2018, 3, 1}};
//   calendar.events.push_back({.uid = "rada-2018-03-28@obec.cz", .summary = "Jednání řídicí skupiny", .day = {2018, 3, 28},
//                              .start = Time{13, 0}, .end = Time{15, 0}});
//   std::string text = calendar_text(calendar);  // BEGIN:VCALENDAR …
//
// A timed event whose end is not known gets no end: RFC 5545 lets it then end when it starts, and calendars draw it as the
// shortest block they have. An invented hour would read as a promise, and would show people as free or busy who are not.

#include <optional>
#include <string>
#include <vector>

#include "text/date.hpp"

namespace kpss {

struct CalendarEvent {
  std::string uid;  ///< The same for the same event in every later file: by it a calendar knows what to replace.
  std::string summary;
  std::string description = {};
  std::string location = {};
  Date day;  ///< An event without one is left out.
  std::optional<Time> start = {};  ///< None: all day long.
  std::optional<Time> end = {};    ///< Of no account without a start, or where it is not later than the start.
  std::optional<Date> last_day = {};  ///< Included. A timed event without an end lasts until midnight of it.
  std::optional<std::string> url = {};
  std::vector<std::string> categories = {};
  bool cancelled = false;
  std::optional<int> alarm_days_before = {};  ///< At the time of the event; at nine o'clock where it is all day long.
};

struct Calendar {
  std::string name;
  std::string description = {};
  Language language = Language::cs;
  Date stamp;  ///< When the data were last changed; never the clock, so that the same data make the same file.
  std::vector<CalendarEvent> events = {};
};

/// The whole file: lines end with CR LF and are no longer than 75 octets; events in order of day, time and uid. Times are those
/// of Prague. What is not UTF-8 comes out as U+FFFD, control characters not at all.
std::string calendar_text(const Calendar& calendar);

}  // namespace kpss
