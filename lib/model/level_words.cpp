#include "model/level_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/decimal.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

Forms forms_in(Language language, const Noun& noun) {
  if (language == Language::en) return {std::string(noun.en_one), std::string(noun.en_many), std::string(noun.en_many)};
  return {std::string(noun.one), std::string(noun.few), std::string(noun.many)};
}

LevelWords words_for(const Plan& plan, std::size_t level, Language language, Language written, const Noun& ours) {
  if (language != written || level >= plan.levels.size() || plan.levels[level].one.empty()) return {forms_in(language, ours), true};
  const auto& own = plan.levels[level];
  return {{own.one, own.few, own.many}, !own.few.empty() && !own.many.empty()};
}

}  // namespace

PlanWords plan_words(const Plan& plan, Language language, Language written) {
  const bool priorities = !plan.priorities.empty();
  const bool goals = !plan.goals.empty() || std::any_of(plan.priorities.begin(), plan.priorities.end(), [](const Priority& p) { return !p.goals.empty(); });
  const auto no_level = plan.levels.size();
  std::size_t level = 0;
  PlanWords words;
  words.priority = words_for(plan, priorities ? level++ : no_level, language, written, noun::priority);
  words.goal = words_for(plan, goals ? level++ : no_level, language, written, noun::goal);
  words.measure = words_for(plan, level, language, written, noun::measure);
  return words;
}

std::string count_of(Language language, std::int64_t number, const LevelWords& level) {
  if (!level.known) return typeset(language, fmt::format("{}: {}", level.forms.one, number_in_words(language, number)));
  const auto& forms = level.forms;
  return counted(language, number, Noun{forms.one, forms.few, forms.many, forms.one, forms.many});
}

std::string all_of(Language language, const LevelWords& level, const Noun& ours) { return level.known ? level.forms.many : forms_in(language, ours).many; }

}  // namespace kpss
