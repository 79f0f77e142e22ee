#include <algorithm>

#include "documents/plan/parts.hpp"
#include "documents/swot.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

/// What kind of analysis, of which day, by whom.
std::string facts(const PlanContext& context, const Analysis& analysis) {
  std::vector<std::string> parts;
  if (analysis.kind) parts.push_back(capitalised(context.wording.label(*analysis.kind)));
  if (analysis.date) parts.push_back(short_date(context.language, *analysis.date));
  if (analysis.group) parts.push_back(context.theirs(name_of_group(context.repository, analysis.group->id)));
  if (analysis.author) parts.push_back(context.text(words::in_plan::made_by, context.theirs(*analysis.author)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

bool is_number(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789.,%+- \u00a0−–") == text.npos; }

Table data_table(const PlanContext& context, const DataTable& data) {
  Table table{.style = "list", .caption = {context.theirs(data.title)}, .columns = {}, .rows = {}, .row_headers = true};
  for (std::size_t column = 0; column < data.columns.size(); ++column) {
    const bool numbers = std::all_of(data.rows.begin(), data.rows.end(), [&](const auto& row) { return column >= row.size() || is_number(row[column]); });
    table.columns.push_back({{context.theirs(data.columns[column])}, numbers && column > 0 ? Align::right : Align::left});
  }
  for (const auto& row : data.rows) {
    auto& cells = table.rows.emplace_back();
    for (const auto& cell : row) cells.push_back({context.theirs(cell)});
  }
  return table;
}

Blocks about(const PlanContext& context, const Analysis& analysis, std::size_t number) {
  Blocks blocks{Heading{3, fmt::format("analysis-{}", number), {context.theirs(analysis.title)}}};
  if (const auto text = facts(context, analysis); !text.empty()) blocks.push_back(Paragraph{{text}, "source"});
  append(blocks, paragraphs(context.wording, analysis.summary));
  if (analysis.swot) blocks.push_back(swot_table(context.wording, *analysis.swot));
  for (const auto& data : analysis.tables) {
    blocks.push_back(data_table(context, data));
    if (data.source) blocks.push_back(Paragraph{{context.text(words::in_plan::source_of_data, context.theirs(*data.source))}, "source"});
    append(blocks, paragraphs(context.wording, data.comment));
  }
  if (analysis.conclusions.empty()) return blocks;
  blocks.push_back(Paragraph{{Styled{"label", {context.text(words::in_plan::conclusions)}}}});
  append(blocks, list_of(context.wording, analysis.conclusions));
  return blocks;
}

}  // namespace

Blocks plan_analyses(const PlanContext& context) {
  Blocks blocks;
  std::size_t number = 0;
  for (const auto& ref : context.plan.analyses)
    if (const auto* analysis = context.repository.find<Analysis>(ref.id)) append(blocks, about(context, *analysis, ++number));
  if (!blocks.empty()) blocks.insert(blocks.begin(), Heading{2, "analyses", {context.text(words::in_plan::analyses)}});
  return blocks;
}

}  // namespace kpss
