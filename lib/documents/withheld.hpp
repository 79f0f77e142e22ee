#pragma once

// What the records themselves keep from the public: names without consent, private contacts of members. A free text that repeats one
// would print it all the same, so the guard in front of every document searches for them, word for word.
//
//   for (const auto& leak : withheld_in(document, withheld_from_public(repository))) …   // leak.what, leak.heading

#include "documents/texts.hpp"
#include "repository/repository.hpp"

namespace kpss {

struct Withheld {
  std::string text;
  Phrase what;  ///< "jméno bez souhlasu" / "name without consent"
};
/// Not what is free elsewhere: a name with consent in another group, a contact of an office.
std::vector<Withheld> withheld_from_public(const Repository& repository);

struct WithheldLeak {
  Phrase what;
  std::string heading;  ///< Under which it stands; empty: at the beginning.
};
/// Each once under a heading, never the datum itself.
std::vector<WithheldLeak> withheld_in(const std::vector<ReadText>& texts, const std::vector<Withheld>& withheld);
std::vector<WithheldLeak> withheld_in(const Document& document, const std::vector<Withheld>& withheld);

}  // namespace kpss
