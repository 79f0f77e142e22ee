#pragma once

// What the chapters of the plan share: its measures in the order of print, how they are linked, and how things are put into words.

#include "documents/blocks.hpp"
#include "documents/lines.hpp"
#include "documents/plan.hpp"

namespace kpss {

struct PlanContext {
  PlanContext(const PlanSubject& of, std::vector<Message>& left_out);

  Wording wording;
  const Repository& repository;
  const Plan& plan;
  Language language;
  PlanWords words;
  std::vector<const Measure*> measures;

  /// As Wording says it.
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return wording.text(phrase, args...);
  }
  template <class... Args>
  std::string head(Phrase phrase, const Args&... args) const {
    return wording.head(phrase, args...);
  }
  std::string theirs(std::string_view text) const { return wording.theirs(text); }
  std::string id_of_card(const Measure& measure) const;
  /// "1.1.2 Rozšíření služby" as a link to its card.
  Inlines link_to(const Measure& measure) const;
  /// "1.1.2 Rozšíření služby (3. komunitní plán)" of a measure in another plan.
  std::string elsewhere(const Ref<MeasureElsewhere>& ref) const;
};

/// When a plan was made: the time of the processes it names.
struct MakingTime {
  Date from, to;
  explicit operator bool() const { return from && to; }
};
MakingTime making_time(const PlanContext& context);

// The chapters, in the order of the plan. Each gives what stands under its heading; nothing where the plan has nothing to say.
Blocks plan_how_made(const PlanContext& context);
Blocks plan_resources(const PlanContext& context);
Blocks plan_strategy(const PlanContext& context);
Blocks plan_duties(const PlanContext& context);
Blocks plan_follow_up(const PlanContext& context);

// Parts of chapters, headings included.
Blocks plan_groups(const PlanContext& context);
Blocks plan_services(const PlanContext& context);
Blocks plan_analyses(const PlanContext& context);
Blocks plan_surveys(const PlanContext& context);
Blocks plan_economy(const PlanContext& context);
Blocks plan_glance(const PlanContext& context);
Blocks plan_tree(const PlanContext& context);
Blocks plan_not_continued(const PlanContext& context);
/// The card of one measure under a heading of this level.
Block plan_card(const PlanContext& context, const Measure& measure, int level);

// Title page and annexes, headings included; nothing where there is none.
Blocks plan_title_page(const PlanContext& context);
Blocks plan_approvals(const PlanContext& context);
Blocks plan_comments(const PlanContext& context);

}  // namespace kpss
