// The card of one measure in the report: how it went in the year.

#include "documents/measure_words.hpp"
#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "text/typography.hpp"
#include "words/history.hpp"
#include "words/measure.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string proposal(const ReportContext& context, const MonitoringRecord& record) {
  std::string text = record.proposal ? capitalised(option_of(*record.proposal).label.in(context.language)) + "." : std::string();
  if (record.proposal_text) text += (text.empty() ? "" : " ") + context.theirs(*record.proposal_text);
  return text;
}

std::string value(const ReportContext& context, const IndicatorValue* value) {
  return value ? indicator_value_in_words(context.language, *value) : std::string("–");
}

std::string reached(const ReportContext& context, Reached reached) {
  switch (reached) {
    case Reached::yes: return context.text(words::yes);
    case Reached::no: return context.text(words::no);
    case Reached::no_target: return context.text(words::no_target);
    case Reached::no_value: return context.text(words::no_value);
  }
  return {};
}

Table indicator_table(const ReportContext& context, const MeasureState& state) {
  Table table{.style = "indicators", .caption = {context.text(words::indicators_of, state.measure->number.text)}, .columns = {{{context.head(words::indicator)}, Align::left, 0.44}, {{context.head(words::baseline)}, Align::right, 0.14}, {{context.head(words::target, context.year)}, Align::right, 0.14}, {{context.head(words::actual_value)}, Align::right, 0.14}, {{context.head(words::reached)}, Align::left, 0.14}}, .rows = {}, .row_headers = true};
  for (const auto& result : results_of(state, context.year)) {
    const auto& indicator = *result.indicator;
    const auto name = context.theirs(indicator.name) + (indicator.unit ? " (" + context.theirs(*indicator.unit) + ")" : "");
    table.rows.push_back({{name}, {value(context, indicator.baseline ? &*indicator.baseline : nullptr)}, {value(context, result.target)}, {value(context, result.actual)}, {reached(context, result.reached)}});
  }
  return table;
}

template <class Line>
void add_line(std::string& cell, const ReportContext& context, const Line& line) {
  cell += (cell.empty() ? "" : "\n") + amount_in_words(context.wording, line);
}

Table cost_table(const ReportContext& context, const MeasureState& state) {
  Table table{.style = "money", .caption = {context.text(words::costs_of, state.measure->number.text, context.year)}, .columns = {{{context.head(words::source)}, Align::left, 0.3}, {{context.head(words::planned)}, Align::right, 0.35}, {{context.head(words::actual)}, Align::right, 0.35}}, .rows = {}, .row_headers = true};
  for (const auto& option : describe(Type<MoneySource>{}).options) {
    std::string planned, actual;
    for (const auto& line : state.measure->budget)
      if (line.year.number == context.year && line.source == option.value) add_line(planned, context, line);
    if (state.record)
      for (const auto& line : state.record->costs)
        if (line.source == option.value) add_line(actual, context, line);
    if (!planned.empty() || !actual.empty()) table.rows.push_back({{std::string(option.label.in(context.language))}, {planned.empty() ? "–" : planned}, {actual.empty() ? "–" : actual}});
  }
  return table;
}

}  // namespace

Block report_card(const ReportContext& context, const MeasureState& state) {
  const auto& measure = *state.measure;
  Blocks blocks{Heading{3, context.id_of_card(measure), {Styled{"number", {measure.number.text}}, " " + context.theirs(measure.title)}}};
  Card card{context.text(words::card_of, measure.number.text), {{{context.text(words::state)}, context.mark(state.status)}}};
  const auto row = [&](Phrase label, std::string text) {
    if (!text.empty()) card.rows.push_back({{context.text(label)}, {std::move(text)}});
  };
  row(words::realizer, measure.responsible.empty() ? context.text(words::not_known_yet) : realizers_in_words(context.wording, measure.responsible, id_of(context.plan)));
  row(words::partners, realizers_in_words(context.wording, measure.partners, id_of(context.plan)));
  row(words::target_groups, target_groups_in_words(context.wording, measure.target_groups));
  if (measure.schedule) row(words::schedule, schedule_in_words(context.wording, *measure.schedule));
  row(words::history::row, earlier_years(context, measure));
  if (!state.record) row(words::comment, context.text(words::not_reported_card));
  if (state.record) {
    row(words::comment, context.theirs(state.record->comment.value_or("")));
    row(words::reason, context.theirs(state.record->reason.value_or("")));
    row(words::proposal, proposal(context, *state.record));
  }
  blocks.push_back(std::move(card));
  if (!measure.indicators.empty()) blocks.push_back(indicator_table(context, state));
  if (auto costs = cost_table(context, state); !costs.rows.empty()) blocks.push_back(std::move(costs));
  return Division{"measure", std::move(blocks), true};
}

}  // namespace kpss
