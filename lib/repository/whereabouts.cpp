#include "repository/whereabouts.hpp"

#include <map>

#include "repository/file.hpp"
#include "yaml/whereabouts.hpp"

namespace kpss {
namespace {

/// The last heading at or above a place of a narrative.
std::string heading_above(const Source& source, std::size_t at) {
  for (auto line = source.position(at).line; line > 0; --line)
    if (const auto text = source.line(line); text.starts_with('#')) return std::string(text.substr(std::min(text.find_first_not_of("# "), text.size())));
  return {};
}

}  // namespace

void name_whereabouts(const Repository& repository, Findings& findings) {
  std::map<const Source*, const Repository::File*> files;
  for (const auto& file : repository.files()) files.emplace(&file->source, file.get());
  for (auto& finding : findings) {
    const auto file = files.find(finding.at.source);
    if (file == files.end()) continue;
    if (file->second->document.sound)
      finding.within = yaml::whereabouts(file->second->document, finding.at.begin, finding.rule->discreet);
    else if (file->second->narrative && !finding.rule->discreet)
      finding.within = heading_above(file->second->source, finding.at.begin);
  }
}

}  // namespace kpss
