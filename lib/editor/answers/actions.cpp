// textDocument/codeAction: the cures that findings carry, one by one and all of a file, and allowing what is true after all.

#include <algorithm>

#include "editor/answers/answers.hpp"
#include "editor/answers/edits.hpp"
#include "editor/place/pointed.hpp"
#include "text/plain.hpp"
#include "yaml/remarks.hpp"

namespace kpss::editor {
namespace {

constexpr std::string_view quick_fix = "quickfix";
constexpr std::string_view fix_all = "source.fixAll.kpss";

/// `source.fixAll` asks for `source.fixAll.kpss` as well.
bool is_wanted(const Json& params, std::string_view kind) {
  const auto& only = value_at(params, "/context/only");
  if (!only.is_array()) return true;
  return std::any_of(only.begin(), only.end(), [&](const Json& one) {
    if (!one.is_string()) return false;
    const auto& wanted = one.get_ref<const std::string&>();
    return wanted.empty() || kind == wanted || (kind.starts_with(wanted) && kind[wanted.size()] == '.');
  });
}

/// „Opravit: `stav` → `status`“
std::string title_of(const Finding& finding, Language language) {
  const auto opening = std::string(Phrase{"Opravit: ", "Fix: "}.in(language));
  const auto& first = finding.fix.front();
  const auto before = seen(first.at.source->text().substr(first.at.begin, first.at.end - first.at.begin)), after = seen(first.text);
  if (finding.fix.size() > 1 || (before.empty() && after.empty()) || finding.rule->discreet) return opening + (finding.help.empty() ? finding.message : finding.help).in(language);
  if (after.empty()) return fmt::format("{}{} `{}`", opening, Phrase{"vypustit", "take out"}.in(language), before);
  if (before.empty()) return fmt::format("{}{} `{}`", opening, Phrase{"doplnit", "put in"}.in(language), after);
  return fmt::format("{}`{}` → `{}`", opening, before, after);
}

/// The diagnostics that the editor has in mind and this finding is.
Json meant_by(const Json& params, const Finding& finding) {
  Json meant = Json::array();
  const auto& known = value_at(params, "/context/diagnostics");
  for (const auto& one : known.is_array() ? known : Json::array())
    if (text_at(one, "/code") == finding.rule->name && text_at(one, "/data/within") == finding.within) meant.push_back(one);
  return meant;
}

/// A line with a remark above a finding, where a remark may stand; its reason is left to be written.
std::optional<Replacement> allowance(const Finding& finding) {
  const auto& source = *finding.at.source;
  if (finding.rule->severity == Severity::error && !finding.rule->fact) return {};
  const auto line = source.line_start(source.position(finding.at.begin).line);
  const auto text = source.text();
  const auto indentation = std::min(text.find_first_not_of(' ', line), text.size()) - line;
  auto remark = fmt::format("{}# kpss: allow {} – \n", text.substr(line, indentation), finding.rule->name);
  const auto after = mended(source.path(), std::string(text).insert(line, remark));
  if (!after || yaml::remarks_in(after->document, line, line + indentation + 1).empty()) return {};
  return Replacement{{&source, line, line}, std::move(remark)};
}

Json action(const std::string& title, std::string_view kind, Json edit) { return {{"title", title}, {"kind", kind}, {"edit", std::move(edit)}}; }

}  // namespace

Json code_actions(Workspace& workspace, const Json& params) {
  Json actions = Json::array();
  const auto pointed = pointed_at(workspace, params);
  if (!pointed || !workspace.client.action_literals) return actions;
  const auto& project = *pointed->project;
  const Lines lines(pointed->bytes, workspace.client.units);
  const auto begin = lines.offset(params.at("range").at("start")), end = lines.offset(params.at("range").at("end"));
  const auto offer = [&](const Finding& finding, const std::string& title, const std::vector<Replacement>& fix, bool preferred) {
    Edits edits;
    if (!edits.add(fix)) return;
    auto fresh = action(title, quick_fix, edits.json(project, workspace));
    if (preferred) fresh["isPreferred"] = true;
    if (auto meant = meant_by(params, finding); !meant.empty()) fresh["diagnostics"] = std::move(meant);
    actions.push_back(std::move(fresh));
  };
  Edits all;
  for (const auto& finding : project.findings) {
    if (!finding.at.source || finding.at.source->path() != pointed->path || !finding.reason.empty()) continue;
    if (!finding.fix.empty()) all.add(finding.fix);
    const bool here = finding.at.begin <= end && begin <= finding.at.end;
    if (!here || !is_wanted(params, quick_fix)) continue;
    if (!finding.fix.empty()) offer(finding, title_of(finding, project.language), finding.fix, true);
    if (const auto remark = pointed->shape ? allowance(finding) : std::nullopt)
      offer(finding, say("Povolit `{}` s důvodem", "Allow `{}` with a reason", finding.rule->name).in(project.language), {*remark}, false);
  }
  if (!all.empty() && is_wanted(params, fix_all))
    actions.push_back(action(std::string(Phrase{"Opravit v souboru vše, co má jednu nápravu", "Fix all in this file that has one cure"}.in(project.language)), fix_all, all.json(project, workspace)));
  return actions;
}

}  // namespace kpss::editor
