#include "documents/measure_words.hpp"
#include "documents/plan/parts.hpp"
#include "words/measure.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {

Blocks plan_glance(const PlanContext& context) {
  if (context.measures.empty()) return {};
  const auto title = context.text(words::in_plan::at_a_glance, all_of(context.language, context.words.measure, noun::measure));
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_glance)}, .columns = {{{capitalised(context.words.measure.forms.one)}, Align::left, 0.46}, {{context.head(words::realizer)}, Align::left, 0.3}, {{context.head(words::schedule)}, Align::left, 0.24}}, .rows = {}, .row_headers = true};
  for (const auto* measure : context.measures) {
    auto realizers = realizers_in_words(context.wording, measure->responsible, id_of(context.plan));
    if (realizers.empty()) realizers = context.text(words::not_known_yet);
    const auto schedule = measure->schedule ? schedule_in_words(context.wording, *measure->schedule) : std::string();
    table.rows.push_back({context.link_to(*measure), {std::move(realizers)}, {schedule.empty() ? "–" : schedule}});
  }
  return {Heading{2, "glance", {title}}, std::move(table)};
}

Blocks plan_not_continued(const PlanContext& context) {
  if (context.plan.not_continued.empty()) return {};
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_not_continued)}, .columns = {{{capitalised(context.words.measure.forms.one)}, Align::left, 0.5}, {{context.head(words::reason)}, Align::left, 0.5}}, .rows = {}, .row_headers = true};
  for (const auto& one : context.plan.not_continued) table.rows.push_back({{context.elsewhere(one.measure)}, {context.theirs(one.reason)}});
  return {Heading{2, "not-continued", {context.text(words::in_plan::not_continued)}}, std::move(table)};
}

Blocks plan_strategy(const PlanContext& context) {
  auto blocks = paragraphs(context.wording, context.plan.strategy);
  const auto part = [&](std::string id, Phrase title, Blocks content) {
    if (content.empty()) return;
    blocks.push_back(Heading{2, std::move(id), {context.text(title)}});
    append(blocks, std::move(content));
  };
  part("vision", words::in_plan::vision, paragraphs(context.wording, context.plan.vision));
  part("mission", words::in_plan::mission, paragraphs(context.wording, context.plan.mission));
  part("aims", words::in_plan::aims, list_of(context.wording, context.plan.aims));
  append(blocks, plan_glance(context));
  append(blocks, plan_tree(context));
  append(blocks, plan_not_continued(context));
  return blocks;
}

}  // namespace kpss
