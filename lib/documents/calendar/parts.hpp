#pragma once

// What the parts of the calendar share: whom it is for, and how an event gets an id that stays.

#include <map>

#include "documents/calendar.hpp"
#include "text/plain.hpp"
#include "text/slug.hpp"

namespace kpss {

struct CalendarContext {
  explicit CalendarContext(const CalendarSubject& of);

  const CalendarSubject& subject;
  std::string territory;  ///< Of the repository, as part of ids: `kojetin`.

  std::string word(Phrase phrase) const { return std::string(phrase.in(subject.language)); }
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return fmt::vformat(phrase.in(subject.language), fmt::make_format_args(args...));
  }
  bool is_public() const { return subject.audience == Audience::public_; }
  /// Whether what concerns a group, or none, is asked for.
  bool concerns(std::string_view group) const { return subject.group.empty() || group == subject.group; }
  std::string name_of_group(std::string_view id) const;
  /// `meeting-2018-02-21-komise@kojetin.kpss`
  std::string uid(std::string_view kind, std::string_view id, std::string_view text = {}) const;
};

using CalendarEvents = std::vector<CalendarEvent>;

CalendarEvents meeting_events(const CalendarContext& context);
CalendarEvents window_events(const CalendarContext& context);
CalendarEvents phase_events(const CalendarContext& context);
CalendarEvents deadline_events(const CalendarContext& context);

}  // namespace kpss
