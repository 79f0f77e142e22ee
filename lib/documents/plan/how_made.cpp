#include "documents/measure_words.hpp"
#include "documents/plan/parts.hpp"
#include "text/decimal.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

std::string activities_of(const PlanContext& context, const std::vector<Activity>& activities) {
  std::vector<std::string> lines;
  for (const auto& activity : activities) {
    const auto time = span_in_words(context.language, activity.from, activity.to);
    lines.push_back(context.theirs(activity.title) + (time.empty() ? "" : " (" + time + ")"));
  }
  return bulleted(lines);
}

Table phases_of(const PlanContext& context, const Process& process) {
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_phases)}, .columns = {{{context.head(words::in_plan::phase)}, Align::left, 0.25}, {{context.head(words::in_plan::time)}, Align::left, 0.23}, {{context.head(words::in_plan::activities)}, Align::left, 0.52}}, .rows = {}, .row_headers = true};
  for (const auto& phase : process.phases) {
    const auto what = stacked({context.wording.theirs(phase.description), activities_of(context, phase.activities)});
    table.rows.push_back({{context.theirs(phase.title)}, {span_in_words(context.language, phase.from, phase.to)}, {what.empty() ? "–" : what}});
  }
  return table;
}

Blocks about(const PlanContext& context, const Process& process, std::size_t number) {
  Blocks blocks{Heading{2, fmt::format("process-{}", number), {context.theirs(process.title)}}};
  append(blocks, paragraphs(context.wording, process.description));
  auto facts = context.text(words::in_plan::process_time, span_in_words(context.language, process.from, process.to));
  if (process.participants) facts += " " + context.text(words::in_plan::participants, number_in_words(context.language, *process.participants));
  blocks.push_back(Paragraph{{std::move(facts)}});
  if (!process.phases.empty()) blocks.push_back(phases_of(context, process));
  List rest;
  for (const auto& activity : process.activities) rest.items.push_back({Paragraph{{activities_of(context, {activity})}}});
  if (!rest.items.empty()) blocks.push_back(std::move(rest));
  return blocks;
}

Blocks meetings(const PlanContext& context) {
  const auto time = making_time(context);
  if (!time) return {};
  std::int64_t all = 0, open = 0;
  for (const auto& meeting : context.repository.all<Meeting>()) {
    if (!took_place(meeting) || meeting.per_rollam || meeting.date < time.from || meeting.date > time.to) continue;
    ++all;
    open += meeting.open_to_public;
  }
  if (all == 0) return {};
  return {Paragraph{{context.text(words::in_plan::meetings_of_making, short_date(context.language, time.from), short_date(context.language, time.to), number_in_words(context.language, all), number_in_words(context.language, open))}}};
}

}  // namespace

Blocks plan_how_made(const PlanContext& context) {
  auto blocks = paragraphs(context.wording, context.plan.how_made);
  append(blocks, meetings(context));
  std::size_t number = 0;
  for (const auto& ref : context.plan.processes)
    if (const auto* process = context.repository.find<Process>(ref.id)) append(blocks, about(context, *process, ++number));
  append(blocks, plan_groups(context));
  return blocks;
}

}  // namespace kpss
