#include "diagnostics/forms.hpp"
#include "text/json.hpp"

namespace kpss {
namespace {

void place(JsonWriter& json, const Span& span, const Rendering& rendering) {
  const auto begin = span.source->position(span.begin);
  const auto end = span.source->position(std::max(span.begin, span.end));
  json.member("path", rendering.from.path(span.source->path()))
      .member("line", begin.line)
      .member("column", begin.column)
      .member("endLine", end.line)
      .member("endColumn", end.column);
}

}  // namespace

std::string findings_as_json(const Checked& checked, const Rendering& rendering) {
  const auto counts = count(checked.findings);
  JsonWriter json;
  json.begin_object().member("version", 1).key("findings").begin_array();
  for (const auto& f : checked.findings) {
    json.begin_object().member("rule", f.rule->name).member("severity", row_of(f.rule->severity).name).member("message", f.message.in(rendering.language));
    place(json, f.at, rendering);
    json.member("help", f.help.in(rendering.language)).key("related").begin_array();
    for (const auto& note : f.notes) {
      json.begin_object().member("message", note.message.in(rendering.language));
      place(json, note.at, rendering);
      json.end();
    }
    json.end().end();
  }
  json.end().key("summary").begin_object();
  json.member("files", checked.files).member("errors", counts.errors).member("warnings", counts.warnings).member("infos", counts.infos);
  return json.end().end().text();
}

}  // namespace kpss
