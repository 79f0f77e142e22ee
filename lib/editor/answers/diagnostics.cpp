// textDocument/publishDiagnostics: the findings of a repository, each with its cure.

#include "editor/answers/answers.hpp"

namespace kpss::editor {
namespace {

// As the protocol numbers them.
constexpr int severity_of(Severity severity) { return severity == Severity::error ? 1 : severity == Severity::warning ? 2 : 3; }
enum Tag : int { unnecessary = 1, deprecated = 2 };

/// What can go without a loss, and what does not hold any more, editors show so.
Json tags_of(const Rule& rule) {
  if (rule.name.starts_with("unused-") || rule.name == "repeated-item") return {unnecessary};
  if (rule.name == "code-not-valid") return {deprecated};
  return nullptr;
}

std::string words_of(const Finding& finding, Language language) {
  auto words = finding.message.in(language);
  if (!finding.help.empty()) words += "\n" + std::string(Phrase{"náprava: ", "help: "}.in(language)) + finding.help.in(language);
  return words;
}

Json diagnostic(const Finding& finding, const Project& project, const Workspace& workspace) {
  const auto units = workspace.client.units;
  Json json = {{"range", range_of(finding.at, units)},
               {"severity", severity_of(finding.rule->severity)},
               {"code", finding.rule->name},
               {"source", "kpss"},
               {"message", words_of(finding, project.language)},
               {"data", {{"within", finding.within}, {"fixable", !finding.fix.empty()}}}};
  if (auto tags = tags_of(*finding.rule); !tags.is_null()) json["tags"] = std::move(tags);
  for (const auto& note : finding.notes)
    json["relatedInformation"].push_back({{"location", {{"uri", workspace.uri(project.file(note.at.source->path()))}, {"range", range_of(note.at, units)}}}, {"message", note.message.in(project.language)}});
  return json;
}

}  // namespace

std::map<std::filesystem::path, Json> diagnostics(const Project& project, const Workspace& workspace) {
  std::map<std::filesystem::path, Json> by_file;
  for (const auto& finding : project.findings)
    if (finding.at.source && finding.reason.empty()) by_file[project.file(finding.at.source->path())].push_back(diagnostic(finding, project, workspace));
  return by_file;
}

}  // namespace kpss::editor
