#pragma once

// A meeting on paper: the invitation before it and the minutes after it. The public is told how many came, the internal version who.
//
//   Document minutes = minutes_of({repository, *repository.find<Meeting>("2018-02-21-komise"), Language::cs, date});

#include "documents/wording.hpp"

namespace kpss {

struct MeetingSubject {
  const Repository& repository;
  const Meeting& meeting;
  Language language;
  Date date;  ///< Kept in the file's properties; the text bears the dates of the meeting only.
  Audience audience = Audience::public_;
};

/// Zápis z jednání, of a meeting that took place.
Document minutes_of(const MeetingSubject& subject);
/// Pozvánka; of a public meeting for the public an announcement to put up.
Document invitation_to(const MeetingSubject& subject);

}  // namespace kpss
