#pragma once

// What the sections of the report share: everything that was counted, once, and how it is put into words.

#include "documents/blocks.hpp"
#include "documents/report.hpp"
#include "documents/wording.hpp"
#include "statistics/fulfilment.hpp"
#include "statistics/history.hpp"
#include "text/decimal.hpp"
#include "text/grammar.hpp"

namespace kpss {

struct ReportContext {
  ReportContext(const ReportSubject& of, std::vector<Message>& left_out);

  Wording wording;
  const Repository& repository;
  const Plan& plan;
  int year;
  Language language;
  Language written;  ///< The language that the repository's texts are in.
  std::vector<MeasureState> states;
  Tally tally;
  LevelWords priority, goal, measure;
  MeasureHistories histories;

  /// As Wording says it.
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return wording.text(phrase, args...);
  }
  template <class... Args>
  std::string head(Phrase phrase, const Args&... args) const {
    return wording.head(phrase, args...);
  }
  std::string theirs(std::string_view text) const { return wording.theirs(text); }
  std::string label(Status status) const;
  /// The status as a mark that shows without colour too.
  Inlines mark(Status status) const;
  /// "5 cílů" in the plan's own words.
  std::string count(std::int64_t number, const LevelWords& level) const;
  std::string measures(std::int64_t number) const { return count(number, measure); }
  /// "opatření" in the Czech genitive plural, "measures" in English.
  std::string all_measures() const;
  std::string percent(int number) const;
  /// "„splněno“ a „průběžně plněno“".
  std::string counted_statuses() const;
  /// "1.1.2 Rozšíření služby" as a link to its card.
  Inlines link_to(const Measure& measure) const;
  std::string id_of_card(const Measure& measure) const;
};

// The sections, in the order of the report. Each gives its blocks, heading included.
Blocks report_title_page(const ReportContext& context, Date date);
Blocks report_summary(const ReportContext& context);
Blocks report_statuses(const ReportContext& context);
/// The table and the chart of the whole plan, for the summary.
Blocks statuses_of_plan(const ReportContext& context);
Blocks report_cards(const ReportContext& context);
Blocks report_unfulfilled(const ReportContext& context);
Blocks report_money(const ReportContext& context);
Blocks report_comparison(const ReportContext& context);
Blocks report_trend(const ReportContext& context);
Blocks report_meetings(const ReportContext& context);
Blocks report_missing(const ReportContext& context);
Blocks report_method(const ReportContext& context);

/// The statuses of a measure in the years before, a line for each measure of its history: "2018 odloženo, 2019 splněno"; empty where there are none.
std::string earlier_years(const ReportContext& context, const Measure& measure);

/// The card of one measure.
Block report_card(const ReportContext& context, const MeasureState& state);

}  // namespace kpss
