#include "rules/withhold.hpp"

#include <set>

#include "repository/file.hpp"
#include "yaml/whereabouts.hpp"

namespace kpss {
namespace {

using Lines = std::set<std::pair<const Source*, std::size_t>>;

constexpr std::size_t shortest = 3;  ///< Shorter words give nothing away, and stand in any message.

/// What stands in a message between backticks and on the line as well.
std::string without_quotes_of(std::string words, std::string_view line) {
  for (auto open = words.find('`'); open != words.npos; open = words.find('`', open + 1)) {
    const auto close = words.find('`', open + 1);
    if (close == words.npos) break;
    auto quoted = std::string_view(words).substr(open + 1, close - open - 1);
    while (quoted.ends_with("…")) quoted.remove_suffix(std::string_view("…").size());
    const bool of_line = quoted.size() >= shortest && line.find(quoted) != line.npos && quoted.find_first_of("0123456789 ") != quoted.npos;
    if (of_line) words.replace(open + 1, close - open - 1, "…");
    open = words.find('`', open + 1);
  }
  return words;
}

Lines discreet_lines(const Findings& findings) {
  Lines lines;
  for (const auto& finding : findings)
    if (finding.rule->discreet && finding.at.source)
      for (auto line = finding.at.source->position(finding.at.begin).line; line <= finding.at.source->position(std::max(finding.at.begin, finding.at.end)).line; ++line) lines.emplace(finding.at.source, line);
  return lines;
}

}  // namespace

void withhold(const Repository& repository, Findings& findings) {
  const auto lines = discreet_lines(findings);
  if (lines.empty()) return;
  for (auto& finding : findings) {
    if (finding.rule->discreet || !finding.at.source) continue;
    const auto number = finding.at.source->position(finding.at.begin).line;
    if (!lines.contains({finding.at.source, number})) continue;
    const auto line = finding.at.source->line(number);
    for (auto* message : {&finding.message, &finding.help}) {
      message->cs = without_quotes_of(message->cs, line);
      message->en = without_quotes_of(message->en, line);
    }
    for (const auto& file : repository.files())
      if (&file->source == finding.at.source && file->document.sound) finding.within = yaml::whereabouts(file->document, finding.at.begin, true);
  }
}

}  // namespace kpss
