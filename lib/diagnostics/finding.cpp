#include "diagnostics/finding.hpp"

#include <algorithm>
#include <tuple>

namespace kpss {

void sort(Findings& findings) {
  const auto key = [](const Finding& f) {
    return std::tuple<std::string_view, std::size_t, std::size_t, std::string_view, std::string_view>(
        f.at.source ? std::string_view(f.at.source->path()) : std::string_view{}, f.at.begin, f.at.end, f.rule->name, f.message.en);
  };
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

std::size_t Counts::at_least(Severity severity) const {
  return errors + (severity == Severity::error ? 0 : warnings) + (severity == Severity::info ? infos : 0);
}

Counts count(const Findings& findings) {
  Counts counts;
  for (const auto& finding : findings)
    ++(finding.rule->severity == Severity::error     ? counts.errors
       : finding.rule->severity == Severity::warning ? counts.warnings
                                                     : counts.infos);
  return counts;
}

}  // namespace kpss
