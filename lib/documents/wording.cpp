#include "documents/wording.hpp"

#include <fmt/args.h>

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

std::string Wording::typeset_ours(std::string text) const { return typeset(language, text); }
std::string Wording::theirs(std::string_view text) const { return typeset(written, text); }

Inlines Wording::sentence(Phrase phrase, const std::vector<Inlines>& values) const {
  // Each value is held by a character that no text has while the sentence around it is typeset.
  constexpr std::string_view holder = "\uFDD0";
  fmt::dynamic_format_arg_store<fmt::format_context> holders;
  std::vector<std::string> held;
  for (std::size_t i = 0; i < values.size(); ++i) held.push_back(fmt::format("{}{}{}", holder, i, holder));
  for (const auto& one : held) holders.push_back(std::cref(one));
  const auto text = typeset_ours(fmt::vformat(phrase.in(language), holders));
  Inlines out;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto open = std::min(text.find(holder, begin), text.size());
    if (open > begin) out.push_back(Text{text.substr(begin, open - begin)});
    if (open == text.size()) break;
    const auto close = text.find(holder, open + holder.size());
    const auto& value = values[std::stoul(text.substr(open + holder.size(), close - open - holder.size()))];
    out.insert(out.end(), value.begin(), value.end());
    begin = close + holder.size();
  }
  return out;
}

void Wording::leave_out(Message what) const {
  const bool known = std::any_of(left_out.begin(), left_out.end(), [&](const Message& said) { return said.cs == what.cs; });
  if (!known) left_out.push_back(std::move(what));
}

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
