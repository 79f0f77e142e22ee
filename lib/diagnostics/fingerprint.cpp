#include "diagnostics/fingerprint.hpp"

#include <map>

#include "text/hash.hpp"

namespace kpss {
namespace {

/// Parts of an identity end with what no name or path holds, so that none runs into the next.
constexpr std::string_view end_of_part{"\0", 1};

std::string identity(const Finding& finding) {
  std::string parts;
  const auto path = finding.at.source ? std::string_view(finding.at.source->path()) : std::string_view{};
  for (const auto part : {finding.rule->name, path, std::string_view(finding.within)}) parts.append(part).append(end_of_part);
  return parts;
}

}  // namespace

std::vector<std::string> fingerprints(const Findings& findings) { return fingerprints(findings, {}); }

std::vector<std::string> fingerprints(const Findings& findings, const Findings& more) {
  std::map<std::string, int> ordinals;
  std::vector<std::string> prints;
  for (const auto* list : {&findings, &more})
    for (const auto& finding : *list) {
      const auto parts = identity(finding);
      prints.push_back(fmt::format("{:016x}", hash_of(fmt::format("{}{}", parts, ++ordinals[parts]))));
    }
  return prints;
}

}  // namespace kpss
