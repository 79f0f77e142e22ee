#pragma once

// The words of the calendar.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase calendar_name{"Komunitní plánování – {0}", "Community planning – {0}"};
inline constexpr Phrase calendar_public{"Veřejná setkání, připomínkování a fáze plánování.", "Public meetings, comments on drafts and phases of planning."};
inline constexpr Phrase calendar_internal{"Jednání, připomínkování, fáze plánování a termíny.", "Meetings, comments on drafts, phases of planning and deadlines."};
inline constexpr Phrase calendar_group{"Skupina: {0}", "Group: {0}"};
inline constexpr Phrase calendar_agenda{"Program:", "Agenda:"};
inline constexpr Phrase calendar_next{"{0} – příští jednání", "{0} – next meeting"};
inline constexpr Phrase calendar_comments{"Připomínky k návrhu: {0}", "Comments on the draft: {0}"};
inline constexpr Phrase calendar_responsible{"Odpovídá: {0}", "Responsible: {0}"};
inline constexpr Phrase calendar_meeting{"jednání", "meeting"};
inline constexpr Phrase calendar_public_meeting{"veřejné setkání", "public meeting"};
inline constexpr Phrase calendar_window{"připomínkování", "comments"};
inline constexpr Phrase calendar_phase{"fáze plánování", "phase of planning"};
inline constexpr Phrase calendar_deadline{"termín", "deadline"};

}  // namespace kpss::words
