#include "documents/calendar.hpp"

#include <algorithm>

#include "documents/calendar/parts.hpp"
#include "words/calendar.hpp"

namespace kpss {
namespace {

/// Where the slug of a text ends; what follows is told apart by its hash.
constexpr std::size_t longest_slug = 48;

/// FNV-1a; the same on every machine.
std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

std::string territory_of(const Repository& repository) {
  const auto* manifest = repository.manifest();
  auto name = slug(manifest ? manifest->territory : "");
  if (name.empty() && manifest) name = slug(manifest->name);
  return name.empty() ? "kpss" : name;
}

bool outside(const CalendarSubject& subject, const CalendarEvent& event) {
  return (subject.from && std::max(event.day, event.last_day.value_or(event.day)) < subject.from) || (subject.to && event.day > subject.to);
}

/// Two events of one record may read the same; the later one in its file is the second of that name.
void tell_apart(CalendarEvents& events) {
  std::map<std::string, int> seen;
  for (auto& event : events)
    if (const int times = ++seen[event.uid]; times > 1) event.uid.insert(event.uid.find('@'), fmt::format("-{}", times));
}

}  // namespace

CalendarContext::CalendarContext(const CalendarSubject& of) : subject(of), territory(territory_of(of.repository)) {}

std::string CalendarContext::name_of_group(std::string_view id) const { return kpss::name_of_group(subject.repository, id); }

std::string CalendarContext::uid(std::string_view kind, std::string_view id, std::string_view text) const {
  auto tail = slug(text);
  if (tail.size() > longest_slug) tail = fmt::format("{}-{:08x}", tail.substr(0, longest_slug), hash_of(text));
  return fmt::format("{}-{}{}{}@{}.kpss", kind, id, tail.empty() ? "" : "-", tail, territory);
}

Calendar planning_calendar(const CalendarSubject& subject) {
  const CalendarContext context(subject);
  const auto* manifest = subject.repository.manifest();
  Calendar calendar{.name = context.text(words::calendar_name, manifest ? manifest->name : std::string()), .description = context.word(context.is_public() ? words::calendar_public : words::calendar_internal), .language = subject.language, .stamp = subject.stamp};
  for (const auto part : {meeting_events, window_events, phase_events, deadline_events})
    for (auto& event : part(context)) calendar.events.push_back(std::move(event));
  tell_apart(calendar.events);
  std::erase_if(calendar.events, [&](const CalendarEvent& event) { return outside(subject, event); });
  return calendar;
}

}  // namespace kpss
