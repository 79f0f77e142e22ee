#include <algorithm>

#include "collection/cell_words.hpp"
#include "collection/merge.hpp"
#include "rules/rules.hpp"
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

bool is_missing_status(const Finding& finding, const MonitoringRecord& record) { return finding.rule == &missing_key && !record.status && !record.origin.node.find("status"); }

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

void say_of_cell(Finding& finding, const MonitoringRecord& record, const std::vector<Choice>& statuses) {
  if (is_missing_status(finding, record)) {
    finding.message = say("opatření je vyplněno, ale chybí jeho stav", "the measure is filled in, but its status is missing");
    finding.help = say("vyberte jej z nabídky", "choose it from the list");
  } else if (finding.rule == rule_named("indicator-kind")) {
    finding.message = say("`{}` není to, co indikátor měří", "`{}` is not what the indicator measures", seen(finding.at.source->text()));
    finding.help = say("napište číslo, u otázky ano nebo ne, u data den, jak to žádá karta opatření", "write a number, yes or no, or a day, as the card of the measure asks");
  } else {
    finding.message = in_words_of_cells(std::move(finding.message), statuses);
    finding.help = in_words_of_cells(std::move(finding.help), statuses);
  }
}

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
      const auto status = is_missing_status(finding, *record) ? answer.node.find("status") : yaml::View();
      auto at = (status ? status : answer.node.find("measure")).span();
      for (const auto* each : merged.answers)
        for (const auto& [place, node] : named_nodes(each->node))
          if (place == name && node.kind() == yaml::Kind::scalar) at = each->sheet->shown(node.span());
      finding.at = answer.sheet->shown(at);
      finding.notes.clear();
      if (!answer.sheet->workbook.cells.empty()) say_of_cell(finding, *record, choices_of_status(after, after.plan(plan_of(*holder))));
    }
  }
}

}  // namespace kpss::collection
