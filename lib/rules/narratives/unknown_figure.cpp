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

/// What is wrong with a name, with its cure; nothing where there is such a figure. Whether the plan has what it is narrowed by is known only when it is counted.
std::optional<std::pair<Message, Message>> complaint(const std::string& text) {
  const auto name = FigureName::parse(text);
  if (!name) return std::pair(say("`{}` není jméno ukazatele", "`{}` is no name of a figure", seen(text)), say("například `{{{{measures:status=fulfilled}}}}`", "for instance `{{{{measures:status=fulfilled}}}}`"));
  if (!figure_text(name->what)) {
    const auto near = nearest(name->what, names());
    return std::pair(say("ukazatel `{}` neexistuje", "there is no figure `{}`", seen(name->what)), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("ukazatele vypíše `kpss stats --figures`", "`kpss stats --figures` lists the figures"));
  }
  for (const auto& [key, id] : name->where) {
    if (is_figure_key(key)) continue;
    const auto near = nearest(key, std::vector<std::string_view>(std::begin(figure_keys), std::end(figure_keys)));
    return std::pair(say("ukazatel nelze zúžit podle `{}`", "a figure cannot be narrowed by `{}`", seen(key)), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("lze použít: {}", "possible: {}", fmt::to_string(fmt::join(figure_keys, ", "))));
  }
  return {};
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
          if (auto found = complaint(asked.name)) report.at(Span{narrative.source, node.at + asked.begin, node.at + asked.end}, std::move(found->first), std::move(found->second));
      });
    }
}

}  // namespace kpss::rule
