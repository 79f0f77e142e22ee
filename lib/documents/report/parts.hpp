#pragma once

// What the sections of the report share: everything that was counted, once, and how it is put into words.

#include "documents/blocks.hpp"
#include "documents/figures.hpp"
#include "documents/report.hpp"
#include "documents/wording.hpp"
#include "statistics/grouping.hpp"
#include "statistics/history.hpp"
#include "text/decimal.hpp"
#include "text/grammar.hpp"

namespace kpss {

struct ReportContext {
  ReportContext(const ReportSubject& of, std::vector<Message>& left_out);
  ReportContext(const ReportContext&) = delete;  // Its states are the selection's.

  Wording wording;
  const Repository& repository;
  const Plan& plan;
  int year;
  Language language;
  Language written;  ///< The language that the repository's texts are in.
  Selection selection;
  const std::vector<MeasureState>& states;  ///< Those of the selection.
  Tally tally;
  LevelWords priority, goal, measure;
  MeasureHistories histories;
  std::optional<int> compare;  ///< The year that the report is asked to compare with.

  /// As Wording says it.
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return wording.text(phrase, args...);
  }
  template <class... Args>
  std::string head(Phrase phrase, const Args&... args) const {
    return wording.head(phrase, args...);
  }
  Inlines sentence(Phrase phrase, const std::vector<Inlines>& values) const { return wording.sentence(phrase, values); }
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
  /// A number with the figure it can be asked for by; `counted` with the plan's word for its measures.
  Inlines number(std::string figure, std::int64_t value) const { return quantity(std::move(figure), number_in_words(language, value)); }
  Inlines counted(std::string figure, std::int64_t value) const { return quantity(std::move(figure), measures(value)); }
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
// Parts of the summary, without a heading: what was reached in words, the notes of the monitoring, the table and the chart of the whole plan.
Blocks report_key_figures(const ReportContext& context);
Blocks report_notes(const ReportContext& context);
Blocks statuses_of_plan(const ReportContext& context);
// Parts of the statuses, each with its heading.
Blocks report_by_priority(const ReportContext& context);
Blocks report_by_group(const ReportContext& context);
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
