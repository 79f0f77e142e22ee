#pragma once

// Whose name a document prints. People who act in an elected or official function, or for a provider, may be named; of users, the public,
// guests and citizens the public sees the function only, unless the day of their consent is recorded (Regulation 2016/679; see
// man 7 kpss-privacy). What is held back is remembered in the wording.
//
//   in_words(wording, *member)  →  „starosta, Jan Vzorový“ or „zástupkyně uživatelů“

#include "documents/wording.hpp"
#include "model/comments.hpp"
#include "model/meeting.hpp"

namespace kpss {

std::string in_words(const Wording& wording, const Member& member);
std::string in_words(const Wording& wording, const Guest& guest);
/// Who sent a comment: an organisation or a municipality by its name, a citizen by „občan“.
std::string in_words(const Wording& wording, const Comment& comment);
std::string in_words(const Wording& wording, const Contact& contact);

}  // namespace kpss
