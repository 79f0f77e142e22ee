#include "writing/tabs.hpp"

#include <algorithm>

#include "writing/rules.hpp"
#include "yaml/extent.hpp"

namespace kpss {
namespace {

struct Stretch {
  std::size_t begin, end;
};

std::vector<Stretch> texts_of(const yaml::Document& document) {
  std::vector<Stretch> texts;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
    if (document.nodes[i].kind == yaml::Kind::scalar) texts.push_back({document.nodes[i].begin, yaml::end_of(document, i)});
  return texts;
}

/// What stands for a run of blanks and tabs, so that every column and every level stays what it is.
std::string cured(std::string_view line, Stretch run, bool in_text) {
  const auto before = line.substr(0, run.begin);
  const auto written = line.substr(run.begin, run.end - run.begin);
  if (run.end == line.size()) return {};
  // In front of a text that goes on, or of the first line of a block: the blanks alone are its indentation.
  if (before.empty() && in_text) return std::string(written.substr(0, written.find('\t')));
  // Behind a dash the column says how deep what follows is nested.
  if (before.empty() || before.ends_with('-')) return std::string(written.size(), ' ');
  return " ";
}

}  // namespace

void find_tabs(const yaml::Document& document, Findings& findings) {
  const auto& source = *document.source;
  const auto text = source.text();
  if (text.find('\t') == text.npos) return;
  const auto texts = texts_of(document);
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const auto line = source.line(number);
    const auto first = line.find('\t');
    if (first == line.npos) continue;
    const auto start = source.line_start(number);
    const bool at_end = line.find_first_not_of(" \t", first) == line.npos;
    Finding finding{&tab_character, {&source, start + first, start + first + 1}, at_end ? say("řádek končí tabulátorem", "the line ends in a tab") : say("na řádku je tabulátor", "there is a tab on the line"),
                    at_end ? say("smažte jej", "delete it") : say("napište místo něj mezeru; jiné programy na tabulátoru přestanou číst", "write a blank in its place; other programs stop reading at a tab")};
    for (auto tab = first; tab != line.npos;) {
      const auto before = line.find_last_not_of(" \t", tab);
      const auto begin = before == line.npos ? 0 : before + 1;
      const auto end = std::min(line.find_first_not_of(" \t", tab), line.size());
      const bool in_text = std::any_of(texts.begin(), texts.end(), [&](const Stretch& each) { return each.begin < start + tab && start + end <= each.end; });
      finding.fix.push_back({{&source, start + begin, start + end}, cured(line, {begin, end}, in_text)});
      tab = line.find('\t', end);
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace kpss
