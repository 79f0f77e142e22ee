#include <algorithm>

#include "documents/measure_words.hpp"
#include "documents/report/parts.hpp"
#include "statistics/indicators.hpp"
#include "words/measure.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string realizers(const ReportContext& context, const Measure& measure) {
  const auto names = realizer_names(context.wording, measure.responsible, id_of(context.plan));
  return names.empty() ? context.text(words::not_known_yet) : listed(context.language, names);
}

Inlines numbers(const ReportContext& context, Phrase phrase, const std::vector<const Measure*>& measures) {
  std::vector<std::string> list;
  for (const auto* measure : measures) list.push_back(measure->number.text);
  return {context.text(phrase, listed(context.language, list))};
}

}  // namespace

Blocks report_missing(const ReportContext& context) {
  Blocks blocks{Heading{1, "missing", {context.text(words::missing)}}};
  Table table{.style = "list", .caption = {context.text(words::table_missing)}, .columns = {{{capitalised(context.measure.forms.one)}, Align::left, 0.55}, {{context.head(words::realizer)}, Align::left, 0.45}}, .rows = {}, .row_headers = true};
  std::vector<const Measure*> silent;
  std::int64_t values = 0;
  for (const auto& state : context.states) {
    if (!state.record) table.rows.push_back({context.link_to(*state.measure), {realizers(context, *state.measure)}});
    if (state.record && !state.record->comment) silent.push_back(state.measure);
    for (const auto& result : results_of(context.repository, state)) values += result.target && !result.actual;
  }
  if (table.rows.empty() && silent.empty() && values == 0) {
    blocks.push_back(Paragraph{{context.text(words::missing_nothing)}});
    return blocks;
  }
  if (!table.rows.empty()) {
    blocks.push_back(Paragraph{context.sentence(words::missing_records, {context.counted("not-reported", static_cast<std::int64_t>(table.rows.size())), {context.label(Status::not_reported)}})});
    blocks.push_back(std::move(table));
  }
  if (values > 0) blocks.push_back(Paragraph{context.sentence(words::missing_values, {context.number("missing-values", values)})});
  if (!silent.empty()) blocks.push_back(Paragraph{numbers(context, words::missing_comments, silent)});
  return blocks;
}

}  // namespace kpss
