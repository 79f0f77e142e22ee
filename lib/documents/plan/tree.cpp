#include <utility>

#include "documents/plan/parts.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// Cards of the measures that hang right under a priority (no goal), under a goal, or nowhere.
Blocks cards(const PlanContext& context, const Priority* priority, const Goal* goal, int level) {
  Blocks blocks;
  for (const auto* measure : context.measures) {
    const auto place = place_of(context.plan, *measure);
    if (place.goal == goal && (goal || place.priority == priority)) blocks.push_back(plan_card(context, *measure, level));
  }
  return blocks;
}

/// The heading of a priority or a goal, who is in charge, and what it is about.
template <class Branch>
Blocks opening(const PlanContext& context, const Branch& branch, const LevelWords& words, int level, std::string id) {
  Blocks blocks{Heading{level, std::move(id), {context.text(words::priority_heading, capitalised(words.forms.one), branch.number.text, context.theirs(branch.title))}}};
  if (branch.group) blocks.push_back(Paragraph{{Styled{"label", {context.text(words::in_charge)}}, " " + context.theirs(name_of_group(context.repository, branch.group->id))}, "source"});
  append(blocks, paragraphs(context.wording, branch.description));
  return blocks;
}

Blocks goal_section(const PlanContext& context, const Goal& goal, int level, std::size_t number) {
  auto blocks = opening(context, goal, context.words.goal, level, fmt::format("goal-{}", number));
  auto own = cards(context, nullptr, &goal, level + 1);
  if (own.empty()) own.push_back(Paragraph{{context.text(words::no_measures, all_of(context.language, context.words.measure, noun::measure))}, "note"});
  append(blocks, std::move(own));
  return blocks;
}

/// What opens a priority or a goal goes into the division of its first card: no heading is left alone on a page.
Blocks with_openings(Blocks blocks) {
  Blocks kept, opening;
  for (auto& block : blocks) {
    if (auto* card = std::get_if<Division>(&block.form)) {
      append(opening, std::move(card->content));
      card->content = std::exchange(opening, {});
      kept.push_back(std::move(block));
    } else {
      const auto* paragraph = std::get_if<Paragraph>(&block.form);
      const bool no_card_follows = paragraph && paragraph->style == "note";
      opening.push_back(std::move(block));
      if (no_card_follows) append(kept, std::exchange(opening, {}));
    }
  }
  append(kept, std::move(opening));
  return kept;
}

}  // namespace

Blocks plan_tree(const PlanContext& context) {
  Blocks blocks;
  std::size_t goals = 0, priorities = 0;
  for (const auto& priority : context.plan.priorities) {
    append(blocks, opening(context, priority, context.words.priority, 2, fmt::format("priority-{}", ++priorities)));
    append(blocks, cards(context, &priority, nullptr, 3));
    for (const auto& goal : priority.goals) append(blocks, goal_section(context, goal, 3, ++goals));
  }
  for (const auto& goal : context.plan.goals) append(blocks, goal_section(context, goal, 2, ++goals));
  if (auto rest = cards(context, nullptr, nullptr, 3); !rest.empty()) {
    blocks.push_back(Heading{2, "not-placed", {context.text(words::other_measures)}});
    append(blocks, std::move(rest));
  }
  return with_openings(std::move(blocks));
}

}  // namespace kpss
