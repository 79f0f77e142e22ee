#pragma once

// A remark that allows a finding: whoever knows better than a rule says so beside the value, and why.
//
//   title: Podpora pečujících osob  # kpss: allow long-name – název schválilo zastupitelstvo
//
//   # kpss: allow not-confirmed until 2026-12-31 – organizace se slučuje, potvrdí až nová
//   confirmed: {date: 2024-01-10}

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/finding.hpp"
#include "text/date.hpp"

namespace kpss {

/// A rule that a remark names.
struct AllowedRule {
  std::string_view name;
  bool can_be = true;  ///< What cannot be allowed is a finding already.
  bool used = false;
};

struct Allowance {
  Span at;                          ///< From the `kpss:` to its end.
  Span names = {};                  ///< The rules, from the first to the last.
  std::vector<AllowedRule> rules = {};
  Date until = {};                  ///< Its last day; not known where it holds for good.
  std::string reason = {};
  bool of_file = false;             ///< `allow-file`
  Span reach = {};                  ///< Findings that begin in it, its end included; of a file all of them.
  Span removal = {};                ///< The bytes that go when it is deleted.
  std::string within = {};          ///< Where it stands, by names.

  bool reaches(std::size_t place) const { return of_file || (reach.begin <= place && place <= reach.end); }
};

/// Whether a rule's findings may be allowed: warnings, infos, and errors that may be the truth of what happened.
bool can_be_allowed(const Rule& rule);

}  // namespace kpss
