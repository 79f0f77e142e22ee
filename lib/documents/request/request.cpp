#include "documents/request.hpp"

#include "documents/contact.hpp"
#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "words/request.hpp"

namespace kpss {
namespace {

namespace phrase = words::request;

std::string or_dash(std::string text) { return text.empty() ? "–" : text; }

Inlines mark(const RequestWords& sheet, const MeasureState& state) {
  const auto status = state.record && state.record->status ? *state.record->status : Status::not_reported;
  if (sheet.status_of(state).empty()) return {"–"};
  return {Styled{"status-" + std::string(row_of(status).code), {sheet.status_of(state)}}};
}

Blocks opening(const RequestWords& sheet) {
  Inlines lead;
  for (const auto& sentence : sheet.lead()) {
    if (!lead.empty()) lead.push_back(" ");
    lead.push_back(sentence);
  }
  Blocks blocks{Paragraph{std::move(lead), "lead"}};
  if (auto contact = contact_line(sheet.wording); !contact.empty()) {
    contact.insert(contact.begin(), sheet.wording.text(phrase::ask));
    blocks.push_back(Paragraph{std::move(contact), "note"});
  }
  return blocks;
}

Blocks how_to(const RequestWords& sheet) {
  Blocks blocks{Heading{1, "how-to", {sheet.wording.text(phrase::how_to)}}};
  List list;
  for (const auto& [label, text] : sheet.guide()) list.items.push_back({Paragraph{{Strong{{label}}, " – " + text}}});
  blocks.push_back(std::move(list));
  blocks.push_back(Paragraph{{sheet.empty_fields()}, "note"});
  return blocks;
}

std::string link_of(std::size_t index) { return fmt::format("measure-{}", index + 1); }

Blocks overview(const RequestWords& sheet) {
  const auto& subject = sheet.subject;
  const auto& wording = sheet.wording;
  Table table{.style = "list", .columns = {{{wording.head(phrase::number)}, Align::left, 0.1}, {{wording.head(phrase::measure)}, Align::left, 0.42}, {{wording.head(phrase::status_of_year, subject.year - 1)}, Align::left, 0.24}, {{wording.head(phrase::status_of_year, subject.year)}, Align::left, 0.24}}, .rows = {}, .row_headers = true};
  for (std::size_t i = 0; i < subject.request.measures.size(); ++i) {
    const auto& asked = subject.request.measures[i];
    const auto now = asked.now.record ? mark(sheet, asked.now) : Inlines{Styled{"muted", {wording.text(phrase::not_yet)}}};
    table.rows.push_back({{Styled{"number", {asked.now.measure->number.text}}}, {Link{"#" + link_of(i), {wording.theirs(asked.now.measure->title)}}}, mark(sheet, asked.before), now});
  }
  return {Heading{1, "overview", {wording.text(phrase::overview)}}, std::move(table)};
}

/// What was said of a measure in a year, a line for each thing.
Inlines said(const RequestWords& sheet, const MeasureState& state) {
  auto inlines = mark(sheet, state);
  for (auto& line : sheet.said(state)) {
    inlines.push_back(LineBreak{});
    inlines.push_back(std::move(line));
  }
  return inlines;
}

/// Columns of figures behind the first one share the width that it leaves.
std::vector<Table::Column> with_figures(Table::Column first, std::vector<std::string> heads) {
  const auto share = (1 - first.width) / static_cast<double>(heads.size());
  std::vector<Table::Column> columns{std::move(first)};
  for (auto& head : heads) columns.push_back({{std::move(head)}, Align::right, share});
  return columns;
}

/// In the order of the workbook; what is recorded for the year already stands last.
Table indicators(const RequestWords& sheet, const RequestedMeasure& asked) {
  const auto& wording = sheet.wording;
  const auto year = sheet.subject.year;
  std::vector<std::string> heads{wording.head(phrase::baseline), wording.head(phrase::value_of_year, year - 1), wording.head(phrase::target_of_year, year)};
  const bool recorded = asked.now.record && !asked.now.record->indicators.entries.empty();
  if (recorded) heads.push_back(wording.head(phrase::value_of_year, year));
  Table table{.style = "indicators", .columns = with_figures({{wording.head(phrase::indicator)}, Align::left, recorded ? 0.36 : 0.46}, std::move(heads)), .rows = {}, .row_headers = true};
  for (const auto& indicator : asked.now.measure->indicators) {
    auto& row = table.rows.emplace_back(std::vector<Inlines>{{sheet.name_of(indicator)}, {or_dash(sheet.baseline(indicator))}, {or_dash(sheet.value(indicator, asked.before))}, {or_dash(sheet.target(indicator))}});
    if (recorded) row.push_back({or_dash(sheet.value(indicator, asked.now))});
  }
  return table;
}

Table costs(const RequestWords& sheet, const RequestedMeasure& asked) {
  const auto& wording = sheet.wording;
  const auto year = sheet.subject.year;
  std::vector<std::string> heads{wording.head(phrase::actual_of_year, year - 1), wording.head(phrase::planned_of_year, year)};
  const bool recorded = asked.now.record && !asked.now.record->costs.empty();
  if (recorded) heads.push_back(wording.head(phrase::actual_of_year, year));
  Table table{.style = "money", .columns = with_figures({{wording.head(phrase::source)}, Align::left, recorded ? 0.25 : 0.3}, std::move(heads)), .rows = {}, .row_headers = true};
  for (const auto source : sheet.sources_of(asked)) {
    auto& row = table.rows.emplace_back(std::vector<Inlines>{{wording.label(source)}, {or_dash(sheet.actual(asked.before, source))}, {or_dash(sheet.planned(*asked.now.measure, source))}});
    if (recorded) row.push_back({or_dash(sheet.actual(asked.now, source))});
  }
  return table;
}

Block card_of(const RequestWords& sheet, std::size_t index) {
  const auto& asked = sheet.subject.request.measures[index];
  const auto& measure = *asked.now.measure;
  const auto& wording = sheet.wording;
  Card card{measure.number.text, {}};
  const auto row = [&](std::string label, Inlines value) { card.rows.push_back({{std::move(label)}, std::move(value)}); };
  if (const auto goal = sheet.goal_of(measure); !goal.empty()) row(wording.text(phrase::goal), {goal});
  if (const auto term = sheet.term(measure); !term.empty()) row(wording.head(phrase::term), {term});
  if (measure.description) row(capitalised(field_of(&Measure::description).label.in(wording.language)), {wording.theirs(measure.description)});
  auto others = measure.responsible;
  std::erase_if(others, [&](const auto& ref) { return ref.id == sheet.subject.request.realizer; });
  if (!others.empty()) row(wording.text(phrase::together_with), {realizers_in_words(wording, others, id_of(sheet.subject.plan))});
  if (!sheet.status_of(asked.before).empty()) row(wording.text(phrase::in_year, sheet.subject.year - 1), said(sheet, asked.before));
  if (asked.now.record) row(wording.text(phrase::recorded, sheet.subject.year), said(sheet, asked.now));
  Blocks blocks{Heading{2, link_of(index), {Styled{"number", {measure.number.text}}, " " + wording.theirs(measure.title)}}, std::move(card)};
  if (!measure.indicators.empty()) blocks.push_back(indicators(sheet, asked));
  if (auto table = costs(sheet, asked); !table.rows.empty()) blocks.push_back(std::move(table));
  return Division{"measure", std::move(blocks), true};
}

}  // namespace

Document request_document(const RequestSubject& subject) {
  const RequestWords sheet(subject);
  Document document{.language = subject.language, .title = sheet.title(), .subtitle = sheet.realizer(), .date = subject.date, .subject = sheet.wording.theirs(subject.plan.title), .blocks = opening(sheet), .brief = true};
  append(document.blocks, how_to(sheet));
  append(document.blocks, overview(sheet));
  document.blocks.push_back(Heading{1, "measures", {sheet.wording.text(phrase::measures)}});
  for (std::size_t i = 0; i < subject.request.measures.size(); ++i) document.blocks.push_back(card_of(sheet, i));
  return document;
}

}  // namespace kpss
