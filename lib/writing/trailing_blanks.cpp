#include "writing/trailing_blanks.hpp"

#include "text/grammar.hpp"
#include "writing/rules.hpp"
#include "yaml/extent.hpp"

namespace kpss {
namespace {

/// The lines that belong to block texts, by their first bytes: from behind the head of each to its end.
std::vector<std::pair<std::size_t, std::size_t>> block_texts(const yaml::Document& document) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    if (!yaml::is_block_text(document, i)) continue;
    // Empty lines below a block text may be its own too: `|+` keeps them.
    const auto end = document.source->text().find_first_not_of(" \t\r\n", yaml::end_of(document, i));
    found.emplace_back(yaml::end_of_line(document.source->text(), document.nodes[i].begin) + 1, std::min(end, document.source->text().size()));
  }
  return found;
}

std::vector<Replacement> blanks_at_ends(const yaml::Document& document) {
  const auto& source = *document.source;
  const auto texts = block_texts(document);
  std::vector<Replacement> found;
  auto text = texts.begin();
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const auto begin = source.line_start(number);
    const auto line = source.line(number);
    const auto last = line.find_last_not_of(" \t");
    const auto visible = last == line.npos ? 0 : last + 1;
    while (text != texts.end() && text->second <= begin) ++text;
    const bool own = text != texts.end() && begin >= text->first;
    // Behind a backslash a blank may be part of a text in quotes; tabs are told by a rule of their own.
    if (visible == line.size() || own || line.find('\t', visible) != line.npos || (visible > 0 && line[visible - 1] == '\\')) continue;
    found.push_back({{&source, begin + visible, begin + line.size()}, ""});
  }
  return found;
}

}  // namespace

void check_line_ends(const yaml::Document& document, Findings& findings) {
  if (!document.root()) return;
  const auto& source = *document.source;
  if (auto fix = blanks_at_ends(document); !fix.empty()) {
    const auto at = fix.front().at;
    auto message = say("na konci řádku jsou mezery", "the line ends in blanks");
    if (fix.size() > 1) {
      const auto lines = counted(static_cast<std::int64_t>(fix.size()), Noun{"řádku", "řádků", "řádků", "line", "lines"});
      message = say("na konci {0} jsou mezery, poprvé zde", "{1} end in blanks, here first", lines.cs, lines.en);
    }
    findings.push_back({&trailing_blanks, at, std::move(message), say("smažte je", "delete them"), {}, std::move(fix)});
  }
  const auto text = source.text();
  if (text.empty() || text.ends_with('\n')) return;
  const auto eol = text.find("\r\n") == text.npos ? "\n" : "\r\n";
  findings.push_back({&missing_line_end, {&source, text.size() - 1, text.size()}, say("poslední řádek nekončí koncem řádku", "the last line has no line end"),
                      say("za poslední řádek zapište konec řádku", "end the last line"), {}, {{{&source, text.size(), text.size()}, eol}}});
}

}  // namespace kpss
