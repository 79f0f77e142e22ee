#pragma once

#include <string>
#include <vector>

#include "diagnostics/rule.hpp"
#include "text/source.hpp"

namespace kpss {

/// Another place that belongs to a finding: "first written here".
struct Note {
  Span at;
  Message message;
};

/// What a mechanical cure puts in the place of some bytes; an empty span is where it is put in.
struct Replacement {
  Span at;
  std::string text;
};

/// One problem in one place, with its cure. Names its rule; never prints itself.
struct Finding {
  const Rule* rule = nullptr;
  Span at;
  Message message;          ///< What was seen, then what is wrong.
  Message help = {};        ///< The cure, where it is not in the message.
  std::vector<Note> notes = {};
  std::vector<Replacement> fix = {};  ///< The cure as `kpss fix` makes it, all or none; only where there is nothing to decide. They do not overlap.
  std::string within = {};            ///< The record and member by their names, which hold when lines move: `services/poradna/phone`.
  std::string reason = {};            ///< Why it was allowed, in the words of whoever did; empty where it counts.
};

using Findings = std::vector<Finding>;

/// By path, line, column, and then by rule and message, so that the order never depends on threads or tables.
void sort(Findings& findings);

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;

  std::size_t at_least(Severity severity) const;
};
Counts count(const Findings& findings);

}  // namespace kpss
