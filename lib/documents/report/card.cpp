// The card of one measure in the report: how it went in the year.

#include "documents/measure_words.hpp"
#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "statistics/share.hpp"
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
  Table table{.style = "indicators", .caption = {context.text(words::indicators_of, state.measure->number.text)}, .columns = {{{context.head(words::indicator)}, Align::left, 0.4}, {{context.head(words::baseline)}, Align::right, 0.14}, {{context.head(words::target, context.year)}, Align::right, 0.14}, {{context.head(words::actual_value)}, Align::right, 0.14}, {{context.head(words::reached)}, Align::left, 0.18}}, .rows = {}, .row_headers = true};
  for (const auto& result : results_of(context.repository, state)) {
    const auto& indicator = *result.indicator;
    const auto name = context.theirs(indicator.name) + (indicator.unit ? " (" + context.theirs(*indicator.unit) + ")" : "");
    const auto where = fmt::format(":measure={},indicator={}", id_of(*state.measure), indicator.id);
    const auto cell = [&](std::string_view figure, const IndicatorValue* of) { return quantity(fmt::format("{}{}", figure, where), value(context, of)); };
    auto met = Inlines{reached(context, result.reached)};
    if (result.achievement) met = met + Inlines{" ("} + context.sentence(achievement_from_baseline(indicator, *result.target) ? words::of_the_way : words::of_the_target, {quantity("achievement" + where, share_in_words(context.language, *result.achievement))}) + Inlines{")"};
    table.rows.push_back({{is_cumulative(indicator) ? name + context.text(words::cumulative) : name}, cell("baseline", indicator.baseline ? &*indicator.baseline : nullptr), cell("target", result.target), cell("value", result.counted ? &*result.counted : nullptr), std::move(met)});
  }
  return table;
}

Table cost_table(const ReportContext& context, const MeasureState& state) {
  Table table{.style = "money", .caption = {context.text(words::costs_of, state.measure->number.text, context.year)}, .columns = {{{context.head(words::source)}, Align::left, 0.3}, {{context.head(words::planned)}, Align::right, 0.35}, {{context.head(words::actual)}, Align::right, 0.35}}, .rows = {}, .row_headers = true};
  const auto all = money_lines({state});
  for (const auto& [source, figures] : money_by_source(all)) {
    const auto where = fmt::format(":measure={},source={}", id_of(*state.measure), option_of(source).code);
    const auto cell = [&, source = source](MoneySide side, std::string_view figure) {
      std::string text;
      for (const auto& line : all)
        if (line.source == source && line.side == side) text += (text.empty() ? "" : "\n") + (line.budget ? amount_in_words(context.wording, *line.budget) : amount_in_words(context.wording, *line.cost));
      return text.empty() ? Inlines{"–"} : quantity(fmt::format("{}{}", figure, where), text);
    };
    table.rows.push_back({{context.wording.label(source)}, cell(MoneySide::planned, "planned"), cell(MoneySide::actual, "actual")});
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
