#pragma once

// What an entry of the directory says, as labelled facts: the same in print, on the web and on confirmation sheets, in the order in which people
// read it. A fact that nobody stated is not there; nothing is guessed, and the address of a secret place is never in any.
//
//   for (const EntryFact& fact : facts_of(wording, entry, day))
//     fact.key == "hours", fact.label == "Provozní doba", fact.values == {{"pondělí–pátek 8.00–15.30"}}

#include "catalogue/entries.hpp"
#include "documents/wording.hpp"

namespace kpss {

/// Several values are several lines. Keys are for life: type, provider, ico, legal-form, address, phone, email, web, data-box, contacts,
/// target-groups, ages, not-for, mission, activities, forms, area, hours, capacity, prices, how-to-apply, access, transport, register-number,
/// from, to, confirmed, stale, note.
struct EntryFact {
  std::string key;
  std::string label;
  std::vector<Inlines> values;
};
using EntryFacts = std::vector<EntryFact>;

EntryFacts facts_of(const Wording& wording, const Entry& entry, Date today);

/// Whether the Act or the register knows it; others stand in the directory as services that are not registered.
bool is_registered(const Service& service);

/// „pečovatelská služba (§ 40)“; a type of a repository's own code list has no section of the Act.
std::string type_in_words(const Wording& wording, const std::string& code);

}  // namespace kpss
