#include "documents/persons.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

std::string about(const PlanContext& context, const Comment& comment) {
  if (comment.measure)
    if (const auto* measure = context.repository.find<Measure>(comment.measure->id, id_of(context.plan))) return measure->number.text;
  if (comment.goal) return comment.goal->id;
  return context.wording.theirs(comment.about);
}

std::string settlement(const PlanContext& context, const Comment& comment) {
  if (!comment.settlement) return context.text(words::in_plan::not_settled);
  return stacked({context.wording.label(*comment.settlement), context.wording.theirs(comment.justification)});
}

}  // namespace

Blocks plan_comments(const PlanContext& context) {
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_comments)}, .columns = {{{context.head(words::in_plan::comment_number)}, Align::left, 0.07}, {{context.head(words::in_plan::comment_from)}, Align::left, 0.17}, {{context.head(words::in_plan::comment_to)}, Align::left, 0.14}, {{context.head(words::in_plan::comment_text)}, Align::left, 0.31}, {{context.head(words::in_plan::settlement)}, Align::left, 0.31}}, .rows = {}};
  Blocks blocks{Heading{1, "comments", {context.text(words::in_plan::annex_comments)}}};
  for (const auto& comments : context.repository.all<Comments>()) {
    if (plan_of(comments) != id_of(context.plan)) continue;
    append(blocks, paragraphs(context.wording, comments.note));
    for (const auto& comment : comments.comments)
      table.rows.push_back({{context.theirs(comment.number)}, {in_words(context.wording, comment)}, {about(context, comment)}, {context.theirs(comment.text)}, {settlement(context, comment)}});
  }
  if (table.rows.empty()) return {};
  blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kpss
