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

namespace {

/// A name may end in front of any slash; what stands behind it must not make a number look like another one.
std::string without_personal_data(std::string path) {
  for (auto end = path.size(); end != path.npos && end > 0; end = path.rfind('/', end - 1)) {
    auto data = personal_data_in(std::string_view(path).substr(0, end));
    std::reverse(data.begin(), data.end());
    for (const auto& datum : data) path.replace(datum.begin, datum.end - datum.begin, "…");
    end = std::min(end, path.size());
  }
  return path;
}

}  // namespace

Identity identity_of(const Finding& finding) {
  return {finding.at.source ? finding.at.source->path() : std::string(), std::string(finding.rule->name), without_personal_data(finding.within)};
}

}  // namespace kpss
