#include "diagnostics/fingerprint.hpp"
#include "diagnostics/forms.hpp"
#include "diagnostics/telling.hpp"
#include "text/json.hpp"

namespace kpss {
namespace {

struct Writer {
  const Rendering& rendering;
  const Discreet& discreet;
  JsonWriter& json;

  void place(const Span& span) {
    const auto [begin, end] = region_of(span);
    json.member("path", rendering.from.path(span.source->path())).member("line", begin.line).member("column", begin.column).member("endLine", end.line).member("endColumn", end.column);
  }

  void related(const std::vector<Note>& notes) {
    json.key("related").begin_array();
    for (const auto& note : notes) {
      json.begin_object().member("message", note.message.in(rendering.language));
      place(note.at);
      json.end();
    }
    json.end();
  }

  void fix(const std::vector<Replacement>& replacements) {
    json.key("fix").begin_array();
    for (const auto& [at, text] : replacements) {
      json.begin_object();
      place(at);
      json.member("byte", at.begin).member("endByte", at.end).member("text", text).end();
    }
    json.end();
  }

  void finding(const Finding& f, const std::string& fingerprint) {
    json.begin_object().member("rule", f.rule->name).member("severity", row_of(f.rule->severity).name).member("message", f.message.in(rendering.language));
    place(f.at);
    json.member("within", discreet.within(f)).member("fingerprint", fingerprint).member("help", f.help.in(rendering.language));
    related(f.notes);
    fix(discreet.fix(f));
    if (!f.reason.empty()) json.member("reason", f.reason);
    json.end();
  }
};

}  // namespace

std::string findings_as_json(const Checked& checked, const Rendering& rendering) {
  const auto counts = count(checked.findings);
  const auto prints = fingerprints(checked.findings, checked.allowed);
  const Discreet discreet(checked);
  JsonWriter json;
  Writer writer{rendering, discreet, json};
  auto print = prints.begin();
  json.begin_object().member("version", 1).key("findings").begin_array();
  for (const auto& finding : checked.findings) writer.finding(finding, *print++);
  json.end().key("allowed").begin_array();
  for (const auto& finding : checked.allowed) writer.finding(finding, *print++);
  json.end().key("summary").begin_object();
  json.member("files", checked.files).member("errors", counts.errors).member("warnings", counts.warnings).member("infos", counts.infos).member("allowed", checked.allowed.size());
  return json.end().end().text();
}

}  // namespace kpss
