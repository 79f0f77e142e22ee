// textDocument/definition and references: from a name to the record, and from a record to all that name it.

#include <algorithm>

#include "editor/answers/answers.hpp"
#include "editor/place/pointed.hpp"

namespace kpss::editor {
namespace {

Json location(const Span& at, const Project& project, const Workspace& workspace) {
  return {{"uri", workspace.uri(project.file(at.source->path()))}, {"range", range_of(at, workspace.client.units)}};
}

void add(Json& locations, Json fresh) {
  if (std::find(locations.begin(), locations.end(), fresh) == locations.end()) locations.push_back(std::move(fresh));
}

/// Where no name stands under the cursor the record that the file is may be meant: what refers to it is what people ask for.
std::vector<const Named*> named_or_file(const Under& under, const Pointed& pointed) {
  if (!under.named.empty() || under.mention) return under.named;
  std::vector<const Named*> found;
  for (const auto& named : pointed.project->names.all())
    if (named.by_file && named.kind == pointed.place.kind && named.id == pointed.place.id && named.plan == pointed.place.plan) found.push_back(&named);
  return found;
}

}  // namespace

Json definition(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed) return nullptr;
  Json locations = Json::array();
  for (const auto* named : what_is_under(*pointed).named)
    if (named->at.source) add(locations, location(named->at, *pointed->project, workspace));
  return locations;
}

Json references(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed) return nullptr;
  Json locations = Json::array();
  for (const auto* named : named_or_file(what_is_under(*pointed), *pointed)) {
    if (is_set(params, "/context/includeDeclaration") && named->at.source) add(locations, location(named->at, *pointed->project, workspace));
    for (const auto* mention : pointed->project->names.mentions_of(*named)) add(locations, location(mention->node.span(), *pointed->project, workspace));
  }
  return locations;
}

}  // namespace kpss::editor
