#include "model/figure.hpp"
#include "narrative/markdown.hpp"
#include "rules/reporter.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"

namespace kpss::rule {
namespace {

std::vector<std::string_view> names() {
  std::vector<std::string_view> names;
  for (const auto& text : figure_texts) names.push_back(text.what);
  return names;
}

struct Complaint {
  Message message;
  Cure cure;
  std::string word = {};  ///< What is wrong of the name.
};

/// What is wrong with a name; nothing where there is such a figure. Whether the plan has what it is narrowed by is known only when it is counted.
std::optional<Complaint> complaint(const std::string& text) {
  const auto name = FigureName::parse(text);
  if (!name) return Complaint{say("`{}` není jméno ukazatele", "`{}` is no name of a figure", seen(text)), say("například `{{{{measures:status=fulfilled}}}}`", "for instance `{{{{measures:status=fulfilled}}}}`")};
  if (!figure_text(name->what))
    return Complaint{say("ukazatel `{}` neexistuje", "there is no figure `{}`", seen(name->what)),
                     did_you_mean(name->what, names()).value_or(say("ukazatele vypíše `kpss stats --figures`", "`kpss stats --figures` lists the figures")), name->what};
  for (const auto& [key, id] : name->where)
    if (!is_figure_key(key))
      return Complaint{say("ukazatel nelze zúžit podle `{}`", "a figure cannot be narrowed by `{}`", seen(key)),
                       did_you_mean(key, std::vector<std::string_view>(std::begin(figure_keys), std::end(figure_keys))).value_or(say("lze použít: {}", "possible: {}", fmt::to_string(fmt::join(figure_keys, ", ")))), key};
  return {};
}

/// The cure within what was asked, where the wrong word stands in it once.
std::vector<Replacement> fix_of(const Complaint& found, Span asked) {
  const auto text = asked.source->text().substr(asked.begin, asked.end - asked.begin);
  const auto at = found.word.empty() ? text.npos : text.find(found.word);
  if (!found.cure.sure || at == text.npos || text.find(found.word, at + 1) != text.npos) return {};
  return {{{asked.source, asked.begin + at, asked.begin + at + found.word.size()}, found.cure.meant}};
}

}  // namespace

void unknown_figure(const Repository& repository, Reporter& report) {
  for (const auto& narrative : repository.narratives())
    for (const auto& piece : narrative.pieces) {
      const auto* text = std::get_if<TextPiece>(&piece);
      if (!text) continue;
      for_each_node(read_markdown(narrative, *text), [&](const MarkdownNode& node) {
        if (node.kind != MarkdownKind::text) return;
        for (const auto& asked : figures_in(node.text))
          if (const auto found = complaint(asked.name)) {
            const Span at{narrative.source, node.at + asked.begin, node.at + asked.end};
            report.at(at, found->message, found->cure.words).fix = fix_of(*found, at);
          }
      });
    }
}

}  // namespace kpss::rule
