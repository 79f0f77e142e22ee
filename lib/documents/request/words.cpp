#include <algorithm>

#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "documents/request.hpp"
#include "model/fulfilled.hpp"
#include "statistics/money_words.hpp"
#include "statistics/sheets.hpp"
#include "text/typography.hpp"
#include "words/request.hpp"

namespace kpss {
namespace {

namespace phrase = words::request;

std::string separated(const std::vector<std::string>& items) { return fmt::format("{}", fmt::join(items, ", ")); }

/// In crowns, or the word for why it is not known; with its note.
template <class Line>
std::string amount_of(const Wording& wording, const Line& line) {
  const auto amount = known_amount(line);
  auto text = amount ? money_in_words(wording.language, *amount) : as_written(wording.language, line);
  if (text.empty()) text = "–";
  return line.note ? text + " (" + wording.theirs(*line.note) + ")" : text;
}

std::string indicator_value(Language language, const IndicatorValue* value) { return value ? indicator_value_in_words(language, *value) : std::string(); }

}  // namespace

RequestWords::RequestWords(const RequestSubject& of) : subject(of), wording(of.repository, of.language, Audience::internal, left_out) {}

std::string RequestWords::title() const { return wording.text(phrase::title, subject.year); }
std::string RequestWords::realizer() const { return wording.theirs(name_of_realizer(subject.repository, subject.request.realizer, id_of(subject.plan))); }

std::vector<std::string> RequestWords::lead() const {
  const auto count = subject.request.measures.size();
  std::vector<std::string> sentences{count == 1 ? wording.text(phrase::lead_of_one, subject.year) : wording.text(phrase::lead, subject.year, count), wording.text(phrase::of_plan, wording.theirs(subject.plan.title))};
  std::string files;
  for (const auto& file : subject.to_fill) files += (files.empty() ? "" : std::string(phrase::or_file.in(subject.language))) + file;
  if (!files.empty()) sentences.push_back(wording.text(phrase::fill_in, files));
  if (subject.until) sentences.push_back(wording.text(phrase::return_until, long_date(subject.language, subject.until)));
  return sentences;
}

std::vector<RequestWords::Guide> RequestWords::guide() const {
  std::vector<std::string> need_no_reason;
  for (const auto status : statuses)
    if (status == Status::ongoing || counts_as_fulfilled(subject.plan, status)) need_no_reason.push_back(label(status));
  const auto unknown = labels_of<Unquantified>(subject.language);
  const auto head = [&](auto member) { return capitalised(field_of(member).label.in(subject.language)); };
  return {{head(&MonitoringRecord::status), wording.text(phrase::how_status, subject.year, separated(labels_of_statuses()))},
          {head(&MonitoringRecord::comment), wording.text(phrase::how_comment, subject.year)},
          {head(&MonitoringRecord::reason), wording.text(phrase::how_reason, separated(need_no_reason))},
          {head(&MonitoringRecord::proposal), wording.text(phrase::how_proposal, separated(labels_of<Proposal>(subject.language)))},
          {wording.text(phrase::indicators), wording.text(phrase::how_indicators, subject.year)},
          {wording.text(phrase::costs), wording.text(phrase::how_costs, subject.year, separated(unknown))}};
}

std::string RequestWords::empty_fields() const { return wording.text(phrase::how_empty, erasing_word.in(subject.language)); }

std::string RequestWords::label(Status status) const { return label_of(subject.repository, subject.plan, status, subject.language); }

std::vector<std::string> RequestWords::labels_of_statuses() const {
  std::vector<std::string> labels;
  for (const auto status : statuses)
    if (status != Status::not_reported) labels.push_back(label(status));
  return labels;
}

std::string RequestWords::goal_of(const Measure& measure) const {
  const auto place = place_of(subject.plan, measure);
  if (place.goal) return place.goal->number.text + " " + wording.theirs(place.goal->title);
  return place.priority ? place.priority->number.text + " " + wording.theirs(place.priority->title) : std::string();
}

std::string RequestWords::status_of(const MeasureState& state) const {
  if (state.record && state.record->status) return label(*state.record->status);
  const auto& period = subject.plan.period;
  return period && state.year < period->from.year ? std::string() : wording.text(phrase::nothing_said);
}

std::vector<std::string> RequestWords::said(const MeasureState& state) const {
  if (!state.record) return {};
  const auto& record = *state.record;
  std::vector<std::string> lines;
  const auto add = [&](const std::string& label, const std::string& text) {
    if (!text.empty()) lines.push_back(label + text);
  };
  const auto label = [&](auto member) { return capitalised(field_of(member).label.in(subject.language)) + ": "; };
  auto proposal = record.proposal ? wording.label(*record.proposal) : std::string();
  if (record.proposal_text) proposal += (proposal.empty() ? "" : ": ") + wording.theirs(record.proposal_text);
  add("", wording.theirs(record.comment));
  add(label(&MonitoringRecord::reason), wording.theirs(record.reason));
  add(label(&MonitoringRecord::proposal), proposal);
  return lines;
}

std::string RequestWords::term(const Measure& measure) const { return measure.schedule ? schedule_in_words(wording, *measure.schedule) : std::string(); }

std::vector<MoneySource> RequestWords::sources_of(const RequestedMeasure& measure) const {
  std::vector<MoneySource> sources;
  for (const auto& option : describe(Type<MoneySource>{}).options) {
    const auto is_it = [&](const auto& line) { return line.source == option.value; };
    const auto spent = [&](const MeasureState& state) { return state.record && std::any_of(state.record->costs.begin(), state.record->costs.end(), is_it); };
    const auto& budget = measure.now.measure->budget;
    const bool planned_now = std::any_of(budget.begin(), budget.end(), [&](const BudgetLine& line) { return is_it(line) && line.year.number == subject.year; });
    if (planned_now || spent(measure.before) || spent(measure.now)) sources.push_back(option.value);
  }
  return sources;
}

std::string RequestWords::planned(const Measure& measure, MoneySource source) const {
  std::vector<std::string> lines;
  for (const auto& line : measure.budget)
    if (line.year.number == subject.year && line.source == source) lines.push_back(amount_of(wording, line));
  return stacked(lines);
}

std::string RequestWords::actual(const MeasureState& state, MoneySource source) const {
  std::vector<std::string> lines;
  if (state.record)
    for (const auto& line : state.record->costs)
      if (line.source == source) lines.push_back(amount_of(wording, line));
  return stacked(lines);
}

std::string RequestWords::name_of(const Indicator& indicator) const { return wording.theirs(indicator.name) + (indicator.unit ? " (" + wording.theirs(indicator.unit) + ")" : ""); }
std::string RequestWords::target(const Indicator& indicator) const { return indicator_value(subject.language, indicator.targets.find(Year{subject.year})); }
std::string RequestWords::baseline(const Indicator& indicator) const { return indicator_value(subject.language, indicator.baseline ? &*indicator.baseline : nullptr); }
std::string RequestWords::value(const Indicator& indicator, const MeasureState& state) const {
  return indicator_value(subject.language, state.record ? state.record->indicators.find(IndicatorKey{indicator.id}) : nullptr);
}

}  // namespace kpss
