#include "diagnostics/added.hpp"

#include <map>
#include <tuple>

namespace kpss {

Findings added(const Findings& before, Findings after) {
  const auto key = [](const Finding& finding) { return std::tuple(finding.rule->name, finding.at.source->path(), finding.message.en); };
  std::map<std::tuple<std::string_view, std::string, std::string>, int> known;
  for (const auto& finding : before) ++known[key(finding)];
  std::erase_if(after, [&](const Finding& finding) { return --known[key(finding)] >= 0; });
  return after;
}

}  // namespace kpss
