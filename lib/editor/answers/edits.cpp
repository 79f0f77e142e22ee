#include "editor/answers/edits.hpp"

#include <algorithm>

namespace kpss::editor {
namespace {

/// Two that touch nothing of each other; at one place only one can be put in.
bool apart(const Replacement& a, const Replacement& b) { return a.at.end < b.at.begin || b.at.end < a.at.begin || (a.at.begin != b.at.begin && (a.at.end == b.at.begin || b.at.end == a.at.begin)); }

}  // namespace

bool Edits::add(const Replacement& replacement) {
  auto& there = by_file_[replacement.at.source];
  if (!std::all_of(there.begin(), there.end(), [&](const Replacement& one) { return apart(one, replacement); })) return false;
  there.push_back(replacement);
  return true;
}

bool Edits::add(const std::vector<Replacement>& fix) {
  auto tried = *this;
  for (const auto& replacement : fix)
    if (!tried.add(replacement)) return false;
  *this = std::move(tried);
  return true;
}

Json Edits::json(const Project& project, const Workspace& workspace) const {
  // By path, for the order of pointers is none.
  std::map<std::string, Json> edits;
  for (const auto& [source, replacements] : by_file_) {
    auto sorted = replacements;
    std::sort(sorted.begin(), sorted.end(), [](const Replacement& a, const Replacement& b) { return a.at.begin < b.at.begin; });
    auto& list = edits[source->path()] = Json::array();
    const Lines lines(source->text(), workspace.client.units);
    for (const auto& one : sorted) list.push_back({{"range", lines.json(one.at.begin, one.at.end)}, {"newText", one.text}});
  }
  if (!workspace.client.document_changes) {
    Json changes = Json::object();
    for (const auto& [path, list] : edits) changes[workspace.uri(project.file(path))] = list;
    return {{"changes", changes}};
  }
  Json changes = Json::array();
  for (const auto& [path, list] : edits) {
    const auto* open = workspace.files.find(project.file(path));
    changes.push_back({{"textDocument", {{"uri", workspace.uri(project.file(path))}, {"version", open ? open->version : Json()}}}, {"edits", list}});
  }
  for (const auto& [from, to] : renames_) changes.push_back({{"kind", "rename"}, {"oldUri", workspace.uri(project.file(from))}, {"newUri", workspace.uri(project.file(to))}});
  return {{"documentChanges", changes}};
}

}  // namespace kpss::editor
