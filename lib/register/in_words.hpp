#pragma once

// What was found, for people: a table of disagreements, and what could not be taken over.

#include "register/comparison.hpp"
#include "text/sheet.hpp"

namespace kpss::registry {

/// A row for each disagreement; the table of `kpss diff --register`. Programs are given codes in place of words.
Sheet sheet_of(const Comparison& comparison, bool for_people, Language language);

/// What could not be taken over, and what people should know, provider by provider; each line once.
std::string notices_in_words(const Notices& notices, Language language);

struct ComparisonCounts {
  std::size_t new_services = 0, changed_services = 0, ended = 0, only_here = 0, lost = 0;
};
ComparisonCounts count(const Comparison& comparison);

}  // namespace kpss::registry
