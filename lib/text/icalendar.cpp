#include "text/icalendar.hpp"

#include <algorithm>
#include <tuple>

#include "text/utf8.hpp"

namespace kpss {
namespace {

/// The rules of the European Union, which hold since 1996.
constexpr std::string_view time_zone =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Prague\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

/// Appends one content line, folded: a line has 75 octets at most, the blank that continues it among them.
void add_line(std::string& out, std::string_view line) {
  std::size_t room = 75;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t bytes = utf8::at(line, at).bytes;
    if (bytes > room) {
      out += "\r\n ";
      room = 74;
    }
    out += line.substr(at, bytes);
    room -= bytes;
    at += bytes;
  }
  out += "\r\n";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, bytes] = utf8::at(text, at);
    const bool line_end = value == U'\n' || (value == U'\r' && !text.substr(at + 1).starts_with('\n'));
    if (line_end) out += "\\n";
    else if (value == U'\\' || value == U';' || value == U',') out.append("\\").append(text.substr(at, bytes));
    else if ((value >= 0x20 || value == U'\t') && value != 0x7f) utf8::append(out, value);
    at += bytes;
  }
  return out;
}

void add_text(std::string& out, std::string_view property, std::string_view text) {
  if (!text.empty()) add_line(out, fmt::format("{}:{}", property, escaped(text)));
}

/// An address is ASCII without blanks; whatever else stands in it is written as RFC 3986 has it.
std::string uri(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7f) out += c;
    else out += fmt::format("%{:02X}", byte);
  }
  return out;
}

std::string basic(Date date) { return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day); }

bool is_timed(const CalendarEvent& event) { return event.start && *event.start; }

Date day_after(Date date) { return Date::from_days(date.days() + 1); }

Date last_day(const CalendarEvent& event) { return std::max(event.day, event.last_day.value_or(event.day)); }

void add_local(std::string& out, std::string_view property, Date day, Time time) {
  add_line(out, fmt::format("{};TZID=Europe/Prague:{}T{:02}{:02}00", property, basic(day), time.hour, time.minute));
}

void add_times(std::string& out, const CalendarEvent& event) {
  const Date last = last_day(event), after = day_after(last);
  if (!is_timed(event)) {
    add_line(out, "DTSTART;VALUE=DATE:" + basic(event.day));
    if (after) add_line(out, "DTEND;VALUE=DATE:" + basic(after));
    return;
  }
  add_local(out, "DTSTART", event.day, *event.start);
  const bool has_end = event.end && *event.end;
  if (has_end && (last > event.day || *event.end > *event.start)) add_local(out, "DTEND", last, *event.end);
  else if (!has_end && last > event.day && after) add_local(out, "DTEND", after, {0, 0});
}

void add_alarm(std::string& out, const CalendarEvent& event) {
  if (!event.alarm_days_before) return;
  const int days = std::max(*event.alarm_days_before, 0);
  std::string trigger = days == 0 ? "PT0S" : fmt::format("-P{}D", days);
  if (!is_timed(event)) trigger = days == 0 ? "PT9H" : days == 1 ? "-PT15H" : fmt::format("-P{}DT15H", days - 1);
  add_line(out, "BEGIN:VALARM");
  add_line(out, "ACTION:DISPLAY");
  add_line(out, fmt::format("TRIGGER:{}", trigger));
  add_line(out, "DESCRIPTION:" + escaped(event.summary));
  add_line(out, "END:VALARM");
}

void add_event(std::string& out, const CalendarEvent& event, std::string_view stamp) {
  add_line(out, "BEGIN:VEVENT");
  add_line(out, "UID:" + escaped(event.uid));
  add_line(out, fmt::format("DTSTAMP:{}", stamp));
  add_times(out, event);
  add_text(out, "SUMMARY", event.summary);
  add_text(out, "DESCRIPTION", event.description);
  add_text(out, "LOCATION", event.location);
  if (event.url && !event.url->empty()) add_line(out, "URL:" + uri(*event.url));
  std::string categories;
  for (const std::string& category : event.categories) categories.append(categories.empty() ? "" : ",").append(escaped(category));
  if (!categories.empty()) add_line(out, fmt::format("CATEGORIES:{}", categories));
  add_line(out, event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  // A day that something falls due on, or that nothing happens on, leaves its reader free.
  if (event.cancelled || !is_timed(event)) add_line(out, "TRANSP:TRANSPARENT");
  if (!event.cancelled) add_alarm(out, event);
  add_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_text(const Calendar& calendar) {
  std::vector<const CalendarEvent*> events;
  for (const CalendarEvent& event : calendar.events) {
    if (event.day) events.push_back(&event);
  }
  std::ranges::stable_sort(events, [](const CalendarEvent* one, const CalendarEvent* other) {
    const auto order = [](const CalendarEvent& event) { return std::tuple(event.day, event.start.value_or(Time{}), std::string_view(event.uid)); };
    return order(*one) < order(*other);
  });

  std::string out;
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, fmt::format("PRODID:-//kpss//kpss//{}", calendar.language == Language::cs ? "CS" : "EN"));
  add_line(out, "CALSCALE:GREGORIAN");
  add_line(out, "METHOD:PUBLISH");
  add_text(out, "X-WR-CALNAME", calendar.name);
  add_text(out, "X-WR-CALDESC", calendar.description);
  add_line(out, "X-WR-TIMEZONE:Europe/Prague");
  out += time_zone;  // even where no event needs it: a calendar must not be empty
  const std::string stamp = basic(calendar.stamp ? calendar.stamp : Date{1970, 1, 1}) + "T000000Z";
  for (const CalendarEvent* event : events) add_event(out, *event, stamp);
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace kpss
