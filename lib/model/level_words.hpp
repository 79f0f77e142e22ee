#pragma once

// What a plan calls the levels of its tree, in the forms that sentences and tables need: „5 okruhů“, „bez aktivit“.
//
//   const PlanWords words = plan_words(plan, Language::cs, written);
//   count_of(Language::cs, 5, words.goal)     // „5 cílů“

#include "model/plan.hpp"
#include "text/grammar.hpp"

namespace kpss {

/// A level of the plan's tree in the words of the document.
struct LevelWords {
  Forms forms;
  bool known = true;  ///< Whether all forms are known; else only `one` may be printed.
};

/// What a plan calls its levels; our words in another language than the plan's, or where the plan says nothing.
struct PlanWords {
  LevelWords priority, goal, measure;
};
PlanWords plan_words(const Plan& plan, Language language, Language written);

/// "5 cílů" in the plan's own words.
std::string count_of(Language language, std::int64_t number, const LevelWords& level);
/// "opatření" in the Czech genitive plural, "measures" in English.
std::string all_of(Language language, const LevelWords& level, const Noun& ours);

}  // namespace kpss
