#include <algorithm>

#include "documents/report/parts.hpp"
#include "repository/references.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

using States = std::vector<MeasureState>;

States under(const ReportContext& context, const Priority* priority, const Goal* goal) {
  States found;
  std::copy_if(context.states.begin(), context.states.end(), std::back_inserter(found), [&](const MeasureState& state) {
    const auto place = place_of(context.plan, *state.measure);
    return place.goal == goal && (goal || place.priority == priority);
  });
  return found;
}

void cards(const ReportContext& context, const States& states, Blocks& blocks) {
  for (const auto& state : states) blocks.push_back(report_card(context, state));
}

void goal_section(const ReportContext& context, const Goal& goal, int level, std::size_t number, Blocks& blocks) {
  const auto states = under(context, nullptr, &goal);
  const auto word = capitalised(context.goal.forms.one);
  blocks.push_back(Heading{level, fmt::format("goal-{}", number), {context.text(words::priority_heading, word, goal.number.text, context.theirs(goal.title))}});
  if (goal.description) blocks.push_back(Paragraph{{context.theirs(*goal.description)}});
  const auto done = fulfilled(context.plan, tally_of(states));
  const auto where = ":goal=" + goal.number.text;
  blocks.push_back(Paragraph{states.empty() ? Inlines{context.text(words::no_measures, context.all_measures())}
                                            : context.sentence(words::goal_summary, {context.counted("measures" + where, static_cast<std::int64_t>(states.size())), context.number("fulfilled" + where, done)}),
                             "note"});
  cards(context, states, blocks);
}

}  // namespace

Blocks report_cards(const ReportContext& context) {
  Blocks blocks;
  std::size_t goals = 0, priorities = 0;
  for (const auto& priority : context.plan.priorities) {
    const auto word = capitalised(context.priority.forms.one);
    blocks.push_back(Heading{1, fmt::format("priority-{}", ++priorities), {context.text(words::priority_heading, word, priority.number.text, context.theirs(priority.title))}});
    if (priority.group) blocks.push_back(Paragraph{{Styled{"label", {context.text(words::in_charge)}}, " " + context.theirs(name_of_group(context.repository, priority.group->id))}, "source"});
    if (priority.description) blocks.push_back(Paragraph{{context.theirs(*priority.description)}});
    cards(context, under(context, &priority, nullptr), blocks);
    for (const auto& goal : priority.goals) goal_section(context, goal, 2, ++goals, blocks);
  }
  for (const auto& goal : context.plan.goals) goal_section(context, goal, 1, ++goals, blocks);
  if (const auto rest = under(context, nullptr, nullptr); !rest.empty()) {
    blocks.push_back(Heading{1, "not-placed", {context.text(words::other_measures)}});
    cards(context, rest, blocks);
  }
  return blocks;
}

}  // namespace kpss
