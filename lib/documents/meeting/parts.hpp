#pragma once

// What minutes and invitations share: the meeting in context and its facts in words.

#include "documents/lines.hpp"
#include "documents/meeting.hpp"
#include "model/attendance.hpp"

namespace kpss {

struct MeetingContext {
  MeetingContext(const MeetingSubject& subject, std::vector<Message>& left_out);

  Wording wording;
  const Meeting& meeting;
  std::vector<const Group*> groups;  ///< The group that met, then those it met with.

  const Group* group() const { return groups.empty() ? nullptr : groups.front(); }
};

/// The document without its blocks: title, whose it is, dates.
Document meeting_document(const MeetingSubject& subject, const MeetingContext& context, std::string title);

/// „Zápis ze 3. jednání komise“, where the title of the meeting can be put into the genitive; else „Zápis – Setkání u kávy 2018“.
std::string title_of_minutes(const MeetingContext& context);
std::string title_of_invitation(const MeetingContext& context);

/// „středa 21. února 2018“
std::string day_in_words(const Wording& wording, Date date);
/// „15.00–17.00 hodin“; empty where no time is known.
std::string hours_in_words(const Wording& wording, std::optional<Time> from, std::optional<Time> to);
/// Both, as far as known.
std::string moment_of(const Wording& wording, Date date, std::optional<Time> from, std::optional<Time> to);
/// A function as it is written, or the member whose id it is.
std::string person_in_words(const MeetingContext& context, const std::string& written);
/// The place, the groups and whether the public may come, for the card.
void add_facts(const MeetingContext& context, Card& card);

/// Heading and numbered list; nothing where there is no agenda.
Blocks agenda_of(const MeetingContext& context);
/// Heading and the names of the files; nothing where there are none.
Blocks attachments_of(const MeetingContext& context);

// Sections of the minutes, each with its heading, or nothing.
Blocks attendance_section(const MeetingContext& context);
Blocks course_section(const MeetingContext& context);
Blocks tasks_section(const MeetingContext& context);

/// Number, text, votes and what came of them.
Block resolution_box(const MeetingContext& context, const Resolution& resolution);
/// The noun behind „alespoň 5“, „z 9“: 1 člena, 2 členů, 5 členů.
std::string_view members_in_genitive(const Wording& wording, int number);
/// Whether enough were there by the statute; nothing where the statute or the list does not tell.
std::optional<bool> quorum_met(const Group& group, const Attendance& attendance);

}  // namespace kpss
