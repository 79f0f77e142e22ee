#pragma once

#include "model/measure.hpp"

namespace kpss {

enum class Proposal { continues, moves, changes, cancelled };

constexpr auto describe(Type<Proposal>) {
  return choice<Proposal>("proposal", {"návrh", "proposal"}, {"Co se má s opatřením stát dál.", "What is to become of the measure."},
                          {{Proposal::continues, "continues", {"pokračuje", "continues"}},
                           {Proposal::moves, "moves", {"přesouvá se do dalšího období", "moves to the next period"}},
                           {Proposal::changes, "changes", {"mění se", "changes"}},
                           {Proposal::cancelled, "cancelled", {"ruší se", "is cancelled"}}});
}

/// How one measure was fulfilled in one year.
struct MonitoringRecord {
  Origin origin;
  Ref<Measure> measure;
  std::optional<Status> status;
  std::optional<std::string> comment;
  std::optional<std::string> reason;
  std::optional<Proposal> proposal;
  std::optional<std::string> proposal_text;
  Map<IndicatorKey, IndicatorValue> indicators;
  std::vector<CostLine> costs;
};

constexpr auto describe(Type<MonitoringRecord>) {
  return record("monitoring-record", {"záznam o plnění", "monitoring record"}, {"Jak se jedno opatření v roce plnilo.", "How one measure was fulfilled in the year."},
                field("measure", &MonitoringRecord::measure, {"opatření", "measure"}, {"Označení opatření, tedy jméno jeho souboru bez přípony.", "The measure's id, that is, its file name without the ending."}),
                required("status", &MonitoringRecord::status, {"stav", "status"}, {"Stav plnění.", "Status of fulfilment."}),
                field("comment", &MonitoringRecord::comment, {"komentář", "comment"}, {"Co se udělalo.", "What was done."}),
                field("reason", &MonitoringRecord::reason, {"důvod", "reason"}, {"Proč se opatření nesplnilo; očekává se u stavů, které se za splněné nepočítají.", "Why the measure was not fulfilled; expected where the status does not count as fulfilled."}),
                field("proposal", &MonitoringRecord::proposal, {"návrh", "proposal"}, {"Co s opatřením dál.", "What is to become of the measure."}),
                field("proposal_text", &MonitoringRecord::proposal_text, {"návrh slovy", "proposal in words"}, {"Návrh podrobněji.", "The proposal in more words."}),
                field("indicators", &MonitoringRecord::indicators, {"hodnoty indikátorů", "indicator values"}, {"Dosažené hodnoty: {klienti: 43}.", "Values reached: {clients: 43}."}),
                field("costs", &MonitoringRecord::costs, {"skutečné náklady", "costs"}, {"Skutečné náklady podle zdrojů.", "What was spent, by source."}));
}

/// `plans/<plan>/monitoring/<year>.yaml`, or `<year>/<realizer>.yaml` with one file per realizer.
struct Monitoring {
  Origin origin;
  std::optional<Date> collected;
  std::optional<std::string> note;
  std::vector<Approval> approvals;
  std::vector<MonitoringRecord> records;
};

constexpr auto describe(Type<Monitoring>) {
  return record("monitoring", {"monitoring roku", "monitoring of a year"}, {"Záznamy o plnění plánu v jednom roce.", "Records of how a plan was fulfilled in a year."},
                field("collected", &Monitoring::collected, {"údaje ke dni", "collected"}, {"Den, ke kterému údaje platí.", "The day of the data."}),
                field("note", &Monitoring::note, {"poznámka", "note"}, {"Poznámka k roku, vytiskne se v souhrnu.", "A note on the year, printed in the summary."}),
                field("approvals", &Monitoring::approvals, {"projednání", "approvals"}, {"Usnesení o roční zprávě.", "Resolutions on the yearly report."}),
                required("records", &Monitoring::records, {"záznamy", "records"}, {"Záznamy podle opatření.", "Records, by measure."}));
}

/// The year that a monitoring file is about, from its place; 0 where the name is no year.
int year_of(const Monitoring& monitoring);

}  // namespace kpss
