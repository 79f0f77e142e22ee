#include "text/icalendar.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "support.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {
namespace {

CalendarEvent meeting() {
  return {.uid = "rs-2018-03-28@example.cz", .summary = "Jednání", .day = {2018, 3, 28}, .start = Time{13, 0}, .end = Time{15, 30}};
}

std::string written(const CalendarEvent& event) { return calendar_text({.name = "Plán", .stamp = {2018, 3, 1}, .events = {event}}); }

std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

/// The lines that start with the property, unfolded, without the name; one a line.
std::string values(const std::string& calendar, const std::string& property) {
  std::string found;
  std::istringstream in(unfolded(calendar));
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(property + ":") || line.starts_with(property + ";")) found += (found.empty() ? "" : "\n") + line.substr(property.size() + 1, line.size() - property.size() - 2);
  }
  return found;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) out += text[++i] == 'n' ? '\n' : text[i];
    else out += text[i];
  }
  return out;
}

std::string any_text(std::mt19937& random) {
  static const std::vector<std::string> pieces = {"a", "Ž", "ř", "ů", " ", "\n", "\\", ";", ",", ":", "\"", "\\n", "👵🏽", "…", "\u00a0", "„", "n", "\t"};
  std::string text = "x";
  for (auto count = random() % 200; count > 0; --count) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace

TEST_CASE("a calendar of one meeting") {
  CalendarEvent event = meeting();
  event.description = "Program:\n1. zahájení; 2. různé";
  event.location = "Velký sál, radnice";
  event.url = "https://example.cz/program?a=1;b=ž x";
  event.categories = {"jednání", "a, b"};
  event.alarm_days_before = 1;
  const std::string text = calendar_text({.name = "Komunitní plán", .description = "Jednání skupin", .stamp = {2018, 3, 1}, .events = {event}});
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kpss//kpss//CS\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
                         "X-WR-CALNAME:Komunitní plán\r\nX-WR-CALDESC:Jednání skupin\r\nX-WR-TIMEZONE:Europe/Prague\r\n"
                         "BEGIN:VTIMEZONE\r\nTZID:Europe/Prague\r\n"));
  CHECK(text.ends_with("END:VTIMEZONE\r\n"
                       "BEGIN:VEVENT\r\nUID:rs-2018-03-28@example.cz\r\nDTSTAMP:20180301T000000Z\r\n"
                       "DTSTART;TZID=Europe/Prague:20180328T130000\r\nDTEND;TZID=Europe/Prague:20180328T153000\r\n"
                       "SUMMARY:Jednání\r\nDESCRIPTION:Program:\\n1. zahájení\\; 2. různé\r\nLOCATION:Velký sál\\, radnice\r\n"
                       "URL:https://example.cz/program?a=1;b=%C5%BE%20x\r\nCATEGORIES:jednání,a\\, b\r\nSTATUS:CONFIRMED\r\n"
                       "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\nDESCRIPTION:Jednání\r\nEND:VALARM\r\n"
                       "END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST_CASE("an empty calendar has a component") {
  const std::string text = calendar_text({.name = "Plan", .language = Language::en, .stamp = {}});
  CHECK(text.find("PRODID:-//kpss//kpss//EN\r\n") != std::string::npos);
  CHECK(text.find("BEGIN:VTIMEZONE") != std::string::npos);
  CHECK(text.find("VEVENT") == std::string::npos);
}

TEST_CASE("when an event starts and ends") {
  const auto times = [](const CalendarEvent& event) {
    const std::string text = written(event);
    const std::string events = text.substr(text.find("BEGIN:VEVENT"));
    return values(events, "DTSTART") + " " + values(events, "DTEND");
  };
  CalendarEvent event = meeting();
  event.end = {};
  CHECK(times(event) == "TZID=Europe/Prague:20180328T130000 ");
  event.end = Time{13, 0};
  CHECK(times(event) == "TZID=Europe/Prague:20180328T130000 ");
  event.last_day = Date{2018, 3, 29};
  CHECK(times(event) == "TZID=Europe/Prague:20180328T130000 TZID=Europe/Prague:20180329T130000");
  event.end = Time{};
  CHECK(times(event) == "TZID=Europe/Prague:20180328T130000 TZID=Europe/Prague:20180330T000000");
  event.start = Time{};
  CHECK(times(event) == "VALUE=DATE:20180328 VALUE=DATE:20180330");
  event.start = {};
  event.last_day = Date{2018, 3, 1};
  CHECK(times(event) == "VALUE=DATE:20180328 VALUE=DATE:20180329");
  event.last_day = {};
  event.day = {2018, 12, 31};
  CHECK(times(event) == "VALUE=DATE:20181231 VALUE=DATE:20190101");
  event.day = {9999, 12, 31};
  CHECK(times(event) == "VALUE=DATE:99991231 ");
  event.day = {};
  CHECK(written(event).find("VEVENT") == std::string::npos);
}

TEST_CASE("alarms ring at a decent hour") {
  CalendarEvent event = meeting();
  const auto trigger = [&](int days) {
    event.alarm_days_before = days;
    return values(written(event), "TRIGGER");
  };
  CHECK(trigger(3) == "-P3D");
  CHECK(trigger(0) == "PT0S");
  event.start = {};
  CHECK(trigger(3) == "-P2DT15H");
  CHECK(trigger(1) == "-PT15H");
  CHECK(trigger(0) == "PT9H");
  CHECK(trigger(-1) == "PT9H");
  event.cancelled = true;
  CHECK(trigger(3) == "");
  CHECK(values(written(event), "STATUS") == "CANCELLED");
}

TEST_CASE("events stand in order of day, time and uid") {
  Calendar calendar{.name = "", .stamp = {2018, 1, 1}};
  for (const auto* uid : {"c", "b", "a"}) {
    CalendarEvent event = meeting();
    event.uid = uid;
    calendar.events.push_back(event);
  }
  calendar.events.push_back({.uid = "z", .summary = "", .day = {2018, 3, 28}});
  calendar.events.push_back({.uid = "y", .summary = "", .day = {2018, 3, 28}, .start = Time{9, 0}});
  calendar.events.push_back({.uid = "x", .summary = "", .day = {2018, 3, 27}, .start = Time{22, 0}});
  CHECK(values(calendar_text(calendar), "UID") == "x\nz\ny\na\nb\nc");
  std::ranges::reverse(calendar.events);
  CHECK(values(calendar_text(calendar), "UID") == "x\nz\ny\na\nb\nc");
}

TEST_CASE("no text can forge a line") {
  CalendarEvent event = meeting();
  event.uid = "a\r\nATTENDEE:b";
  event.summary = "a\rb\r\nc\x01\x7f\xff";
  event.url = "http://a\r\nATTENDEE:c";
  const std::string text = written(event);
  CHECK(values(text, "ATTENDEE") == "");
  CHECK(values(text, "SUMMARY") == "a\\nb\\nc\ufffd");
  CHECK(values(text, "URL") == "http://a%0D%0AATTENDEE:c");
}

TEST_CASE("whatever is written can be read again, and no line is too long") {
  std::mt19937 random(5545);
  for (int round = 0; round < 500; ++round) {
    CalendarEvent event = meeting();
    event.summary = any_text(random);
    event.description = any_text(random);
    const std::string text = written(event);
    REQUIRE(unescaped(values(text, "SUMMARY")) == event.summary);
    REQUIRE(unescaped(values(text, "DESCRIPTION")) == event.description);
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
      REQUIRE(line.ends_with('\r'));
      REQUIRE(line.size() <= 76);
      REQUIRE(utf8::first_malformed(line) == line.size());
    }
  }
}

}  // namespace kpss::tests
