#include "review/identity.hpp"

#include <algorithm>

#include "text/collation.hpp"
#include "text/personal_data.hpp"

namespace kpss {

bool InNaturalOrder::operator()(const Identity& a, const Identity& b) const {
  if (const auto order = compare_natural(a.file, b.file); order != 0) return order < 0;
  if (a.file != b.file) return a.file < b.file;
  if (a.rule != b.rule) return a.rule < b.rule;
  if (const auto order = compare_natural(a.within, b.within); order != 0) return order < 0;
  return a.within < b.within;
}

Identity identity_of(const Finding& finding) {
  Identity identity{finding.at.source ? finding.at.source->path() : std::string(), std::string(finding.rule->name), finding.within};
  auto data = personal_data_in(identity.within);
  std::reverse(data.begin(), data.end());
  for (const auto& datum : data) identity.within.replace(datum.begin, datum.end - datum.begin, "…");
  return identity;
}

}  // namespace kpss
