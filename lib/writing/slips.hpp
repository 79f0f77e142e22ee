#pragma once

// What is wrong with a text by itself, whatever it says and wherever it stands: letters, blanks and marks of a wrong encoding. At most one slip of
// a rule, with the cure of all that are like it.
//
//   slips_in("pro sеniory", Manner::line)  →  look-alike, "písmeno „е“ …", {{4, 12, "seniory"}}

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/rule.hpp"

namespace kpss {

/// Bytes of a text, and what they should be.
struct Rewording {
  std::size_t begin, end;
  std::string text;
};

struct Slip {
  const Rule* rule;
  std::size_t begin, end;  ///< Bytes of the text.
  Message message;
  Message help;
  std::vector<Rewording> cure = {};  ///< All or none; none where there is something to decide.
};

/// A text on one line, where blanks are looked at as well, or prose on several.
enum class Manner { line, prose };

std::vector<Slip> slips_in(std::string_view text, Manner manner);

/// What a code or id would be without what only looks right in it, and why; nothing where that changes nothing.
struct CodeSlip {
  std::string meant;
  Message why;
};
CodeSlip slip_in_code(std::string_view code);

/// A text with its cures.
std::string reworded(std::string_view text, const std::vector<Rewording>& cure);

}  // namespace kpss
