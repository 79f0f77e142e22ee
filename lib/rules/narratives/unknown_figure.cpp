#include <algorithm>

#include "model/figure.hpp"
#include "model/status.hpp"
#include "narrative/markdown.hpp"
#include "repository/references.hpp"
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

/// The ids that may stand behind a key of a figure; none where any word may, or where they are not known.
std::vector<std::string> ids_for(std::string_view key, const Repository& repository, std::string_view plan) {
  std::vector<std::string> ids;
  if (key == "status") {
    for (const auto& status : describe(Type<Status>{}).options) ids.emplace_back(status.code);
    ids.emplace_back(not_reported.code);
  }
  if (key == "priority") ids = candidates(repository, Type<Priority>{}, plan);
  if (key == "goal") ids = candidates(repository, Type<Goal>{}, plan);
  if (key == "measure") ids = candidates(repository, Type<Measure>{}, plan);
  return ids;
}

/// What is wrong with a name; nothing where there is such a figure. Whether it has a value is known only when it is counted.
std::optional<Complaint> complaint(const std::string& text, const Repository& repository, std::string_view narrated) {
  const auto name = FigureName::parse(text);
  if (!name) return Complaint{say("`{}` není jméno ukazatele", "`{}` is no name of a figure", seen(text)), say("například `{{{{measures:status=fulfilled}}}}`", "for instance `{{{{measures:status=fulfilled}}}}`")};
  if (!figure_text(name->what))
    return Complaint{say("ukazatel `{}` neexistuje", "there is no figure `{}`", seen(name->what)),
                     did_you_mean(name->what, names()).value_or(say("ukazatele vypíše `kpss stats --figures`", "`kpss stats --figures` lists the figures")), name->what};
  for (const auto& [key, id] : name->where)
    if (!is_figure_key(key))
      return Complaint{say("ukazatel nelze zúžit podle `{}`", "a figure cannot be narrowed by `{}`", seen(key)),
                       did_you_mean(key, std::vector<std::string_view>(std::begin(figure_keys), std::end(figure_keys))).value_or(say("lze použít: {}", "possible: {}", fmt::to_string(fmt::join(figure_keys, ", ")))), key};
  const auto* other = name->find("plan");
  const std::string_view plan = other ? std::string_view(*other) : narrated;
  for (const auto& [key, id] : name->where) {
    const auto ids = ids_for(key, repository, plan);
    if (ids.empty() || id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end()) continue;
    return Complaint{say("`{}` nemá hodnotu `{}`", "`{}` has no value `{}`", key, seen(id)),
                     did_you_mean(id, ids).value_or(say("ukazatele a čím je lze zúžit vypíše `kpss stats --figures`", "`kpss stats --figures` lists figures and what narrows them")), id};
  }
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
          if (const auto found = complaint(asked.name, repository, narrative.plan)) {
            const Span at{narrative.source, node.at + asked.begin, node.at + asked.end};
            report.at(at, found->message, found->cure.words).fix = fix_of(*found, at);
          }
      });
    }
}

}  // namespace kpss::rule
