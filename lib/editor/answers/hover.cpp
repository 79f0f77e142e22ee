// textDocument/hover: what a key means, what a code is called, where a name leads.

#include "editor/answers/answers.hpp"
#include "editor/place/candidates.hpp"
#include "repository/references.hpp"
#include "repository/standing.hpp"
#include "text/plain.hpp"

namespace kpss::editor {
namespace {

std::string about_key(const Record::Member& member, Language language) {
  return fmt::format("**{}** · `{}`{}\n\n{}\n\n{}: {}", member.label.in(language), member.key, member.required ? Phrase{" · povinné", " · required"}.in(language) : "", member.doc.in(language),
                     Phrase{"Hodnota", "Value"}.in(language), in_words(member.shape()).in(language));
}

/// „2018: splněno“ of the newest year that was reported.
std::string newest_status(const Named& named, const Project& project) {
  const auto* measure = project.repository.find<Measure>(named.id, named.plan);
  const auto* plan = project.repository.plan(named.plan);
  if (named.kind != "measure" || !measure || !plan) return {};
  for (const auto& one : measures_at_last(project.repository, *plan))
    if (one.measure == measure && one.record && one.record->status) return fmt::format("\n\n{}: {}", one.year, option_of(*one.record->status).label.in(project.language));
  return {};
}

/// What people call it, where its title does not say it already.
std::string about_named(const Named& named, const Project& project, const Workspace& workspace) {
  const auto* source = named.at.source;
  const auto title = named.title.empty() ? named.id : named.title;
  auto text = fmt::format("**{}**\n\n{} `{}`", title, named.label.in(project.language), named.id);
  if (source) text += fmt::format(" · [{}]({})", source->path(), workspace.uri(project.file(source->path())));
  return text + newest_status(named, project);
}

/// The label of a code, be it of a choice or of a list of codes.
std::string about_code(const Spot& spot, const Pointed& pointed) {
  if (!spot.node || spot.node.scalar().empty()) return {};
  for (const auto& code : candidates_at(spot, pointed))
    if (code.kind == Candidate::Kind::code && code.text == spot.node.scalar() && !code.detail.empty()) return fmt::format("**{}** · `{}`", code.detail, code.text);
  return {};
}

std::string words_for(const Under& under, const Pointed& pointed, const Workspace& workspace) {
  if (!under.spot) return {};
  std::vector<std::string> parts;
  for (const auto* named : under.named) parts.push_back(about_named(*named, *pointed.project, workspace));
  if (parts.empty())
    if (auto code = about_code(*under.spot, pointed); !code.empty()) parts.push_back(std::move(code));
  if (under.spot->member && (parts.empty() || under.spot->part == Spot::Part::value)) parts.push_back(about_key(*under.spot->member, pointed.language()));
  return fmt::format("{}", fmt::join(parts, "\n\n---\n\n"));
}

}  // namespace

Json hover(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed) return nullptr;
  const auto under = what_is_under(*pointed);
  auto words = words_for(under, *pointed, workspace);
  if (words.empty()) return nullptr;
  if (!workspace.client.markdown)
    for (const auto* mark : {"**", "`", "---\n\n"}) words = replaced(words, mark, "");
  Json result = {{"contents", {{"kind", workspace.client.markdown ? "markdown" : "plaintext"}, {"value", words}}}};
  if (under.spot->node) result["range"] = range_of(under.spot->node.span(), workspace.client.units);
  return result;
}

}  // namespace kpss::editor
