#pragma once

// The parts of `facts_of`, each a few facts about one thing.

#include "documents/catalogue/facts.hpp"

namespace kpss {

/// Facts as they gather. What is empty does not become one.
class FactList {
 public:
  FactList(const Wording& of, const Entry& about, Date day) : wording(of), entry(about), today(day) {}

  const Wording& wording;
  const Entry& entry;
  Date today;

  const Service& service() const { return *entry.service; }
  const Organization& provider() const { return *entry.provider; }

  void add(std::string_view key, Phrase label, std::vector<Inlines> values);
  /// A line for each text that is not empty.
  void add(std::string_view key, Phrase label, const std::vector<std::string>& lines);
  void add(std::string_view key, Phrase label, std::string line) { add(key, label, std::vector{std::move(line)}); }

  EntryFacts facts;
};

void add_provider(FactList& list);    ///< Type of service, who provides it.
void add_ways(FactList& list);        ///< Address, telephone, e-mail, web, data box, contacts.
void add_people(FactList& list);      ///< Whom it is for and whom not.
void add_care(FactList& list);        ///< Mission, activities, forms, area, hours, capacity.
void add_conditions(FactList& list);  ///< Prices, how to apply, how to get in and there.
void add_standing(FactList& list);    ///< Register number, days, confirmation, note.

}  // namespace kpss
