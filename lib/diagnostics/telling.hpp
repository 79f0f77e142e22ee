#pragma once

// What all forms tell alike: where a finding stands, what it says, and of which lines nothing may be repeated.
//
//   words_of(finding, Language::cs, "; ")   // cíl `1.7` neexistuje; náprava: neměli jste na mysli `1.1`?

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/finding.hpp"

namespace kpss {

struct Checked;

inline constexpr Phrase cure_word{"náprava", "help"};

/// Whether a place is a file as a whole.
bool whole_file(const Span& span);

struct Region {
  Position begin, end;
};
Region region_of(const Span& span);

/// The message and, behind `between`, its cure, fit for a log: one line but for what `between` breaks.
std::string words_of(const Finding& finding, Language language, std::string_view between);

/// Lines that no form repeats, whichever finding stands there: what one rule is discreet about may stand beside the fault of another.
class Discreet {
 public:
  /// Those that do not count are hidden as well: that they are known is no reason to repeat them.
  explicit Discreet(const Checked& checked);

  /// Whether an excerpt of the first line of a place would repeat it.
  bool hides(const Span& span) const;
  /// The names that lead to a finding, and its fix; nothing where they might repeat such a line.
  std::string within(const Finding& finding) const;
  std::vector<Replacement> fix(const Finding& finding) const;

 private:
  void add(const Findings& findings);
  bool touches(const Span& span) const;
  std::set<std::pair<const Source*, std::size_t>> lines_;
};

}  // namespace kpss
