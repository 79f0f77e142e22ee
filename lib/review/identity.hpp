#pragma once

// What tells a finding again when lines move: its rule, its file, and the record and member in it.

#include "diagnostics/finding.hpp"

namespace kpss {

struct Identity {
  std::string file, rule, within;

  friend bool operator==(const Identity&, const Identity&) = default;
};

/// In the order that people read files in: 1.10 after 1.9.
struct InNaturalOrder {
  bool operator()(const Identity& a, const Identity& b) const;
};

/// Personal data that a name holds are left out of it: an identity is written into files.
Identity identity_of(const Finding& finding);

}  // namespace kpss
