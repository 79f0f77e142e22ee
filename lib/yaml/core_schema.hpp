#pragma once

// What other readers of YAML take a word without quotes for, by the core schema of YAML 1.2. The editors do; we read texts as they are written.
//
//   meaning_of(view) == Meaning::truth    // `True`
//   keeps_its_text(view)                  // not `00303461`, which is 303461 to others, but `"00303461"` and `12345678`

#include <string_view>

#include "yaml/document.hpp"

namespace kpss::yaml {

enum class Meaning { text, truth, number, not_finite };  ///< `.inf`, `.nan` and what is too large for a number are not finite.

Meaning meaning_of_plain(std::string_view word);
Meaning meaning_of(View scalar);

/// Whether a text is the same to readers that take what looks like a number for one: in quotes, no number, or whole and without signs and
/// zeros in front.
bool keeps_its_text(View scalar);

}  // namespace kpss::yaml
