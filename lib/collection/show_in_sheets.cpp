#include <algorithm>

#include "collection/cell_words.hpp"
#include "collection/merge.hpp"
#include "shape/rules.hpp"
#include "text/plain.hpp"

namespace kpss::collection {
namespace {

/// The fact that is written at a place of a merged file; empty for the record as a whole.
std::string name_at(yaml::View record, std::size_t at) {
  std::string name;
  for (const auto& [each, node] : named_nodes(record))
    if (node.span().begin <= at && at < std::max(node.span().end, node.span().begin + 1)) name = each;
  return name;
}

const MonitoringRecord* record_at(const Repository& repository, Span at, const Monitoring*& holder) {
  const MonitoringRecord* found = nullptr;
  for (const auto& monitoring : repository.all<Monitoring>()) {
    if (monitoring.origin.place->source != at.source) continue;
    holder = &monitoring;
    for (const auto& record : monitoring.records)
      if (record.origin.node.span().begin <= at.begin) found = &record;
  }
  return found;
}

/// Who fills in a workbook knows heads and labels, not keys and codes.
Message in_words_of_cells(Message message, const std::vector<Choice>& statuses) {
  const auto put = [&](const std::string& code, const Message& words) {
    message.cs = replaced(message.cs, "`" + code + "`", "„" + words.cs + "“");
    message.en = replaced(message.en, "`" + code + "`", "`" + words.en + "`");
  };
  for_each_field<MonitoringRecord>([&](const auto& f) { put(std::string(f.key), say(f.label)); });
  for (const auto& status : statuses) put(status.code, status.label);
  return message;
}

bool is_missing_status(const Finding& finding, const MonitoringRecord& record) { return finding.rule == &missing_key && !record.status && !record.origin.node.find("status"); }

}  // namespace

void show_in_sheets(Findings& findings, const Repository& after, const Merge& merge) {
  for (auto& finding : findings) {
    const Monitoring* holder = nullptr;
    const auto* record = record_at(after, finding.at, holder);
    if (!record) continue;
    const auto name = name_at(record->origin.node, finding.at.begin);
    for (const auto& merged : merge.records) {
      if (id_of(*merged.measure) != record->measure.id || id_of(*merged.plan) != plan_of(*holder) || merged.year != year_of(*holder) || merged.changes.empty()) continue;
      const auto& answer = *merged.answers.back();
      const auto status = answer.node.find("status");
      const bool no_status = status && is_missing_status(finding, *record);
      auto at = (no_status ? status : answer.node.find("measure")).span();
      for (const auto* each : merged.answers)
        for (const auto& [place, node] : named_nodes(each->node))
          if (place == name && node.kind() == yaml::Kind::scalar) at = each->sheet->shown(node.span());
      finding.at = answer.sheet->shown(at);
      finding.notes.clear();
      if (answer.sheet->workbook.cells.empty()) continue;
      const auto statuses = choices_of_status(after, after.plan(plan_of(*holder)));
      finding.message = no_status ? say("opatření je vyplněno, ale chybí jeho stav", "the measure is filled in, but its status is missing") : in_words_of_cells(std::move(finding.message), statuses);
      finding.help = no_status ? say("vyberte jej z nabídky", "choose it from the list") : in_words_of_cells(std::move(finding.help), statuses);
    }
  }
}

}  // namespace kpss::collection
