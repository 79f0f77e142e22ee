#include "documents/figures.hpp"
#include "documents/report/parts.hpp"
#include "words/report.hpp"

namespace kpss {

Blocks report_unfulfilled(const ReportContext& context) {
  Blocks blocks{Heading{1, "unfulfilled", {context.text(words::unfulfilled)}}};
  Table table{.style = "unfulfilled", .caption = {context.text(words::table_unfulfilled)}, .columns = {{{capitalised(context.measure.forms.one)}, Align::left, 0.28}, {{context.head(words::status)}, Align::left, 0.17}, {{context.head(words::reason)}, Align::left, 0.3}, {{context.head(words::proposal)}, Align::left, 0.25}}, .rows = {}, .row_headers = true};
  for (const auto status : statuses)
    for (const auto& state : context.states) {
      if (state.status != status || !fell_short(context.plan, status)) continue;
      const auto& record = *state.record;
      std::string proposal = record.proposal ? std::string(option_of(*record.proposal).label.in(context.language)) : std::string();
      if (record.proposal_text) proposal += (proposal.empty() ? "" : ": ") + context.theirs(*record.proposal_text);
      table.rows.push_back({context.link_to(*state.measure), context.mark(state.status), {record.reason ? context.theirs(*record.reason) : context.text(words::reason_missing)}, {proposal.empty() ? "–" : proposal}});
    }
  if (table.rows.empty()) {
    blocks.push_back(Paragraph{{context.text(words::none_unfulfilled)}});
    return blocks;
  }
  blocks.push_back(Paragraph{context.sentence(words::unfulfilled_lead, {{std::to_string(context.year)}, context.counted("unfulfilled", static_cast<std::int64_t>(table.rows.size()))})});
  blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kpss
