#include "documents/figures.hpp"

#include "statistics/share.hpp"
#include "text/decimal.hpp"
#include "text/typography.hpp"
#include "words/report.hpp"

namespace kpss {

std::int64_t goals_in(const Plan& plan) {
  auto goals = static_cast<std::int64_t>(plan.goals.size());
  for (const auto& priority : plan.priorities) goals += static_cast<std::int64_t>(priority.goals.size());
  return goals;
}

Inlines quantity(std::string figure, std::string text) { return {Quantity{std::move(figure), {std::move(text)}}}; }

Inlines size_in_words(const Wording& wording, const Plan& plan, std::int64_t measures) {
  const auto words = plan_words(plan, wording.language, wording.written);
  std::vector<Inlines> parts;
  const auto part = [&](std::string_view figure, std::int64_t number, const LevelWords& level) { parts.push_back(quantity(std::string(figure), count_of(wording.language, number, level))); };
  if (!plan.priorities.empty()) part("priorities", static_cast<std::int64_t>(plan.priorities.size()), words.priority);
  if (const auto goals = goals_in(plan); goals > 0) part("goals", goals, words.goal);
  part("all-measures", measures, words.measure);
  std::vector<std::string> places;
  for (std::size_t i = 0; i < parts.size(); ++i) places.push_back(fmt::format("{{{}}}", i));
  const auto joined = listed(wording.language, places);
  return wording.sentence({joined, joined}, parts);
}

std::string exact_share(Language language, std::int64_t part, std::int64_t whole) {
  const auto share = share_of(part, whole);
  return share ? share_in_words(language, *share) : std::string("–");
}

std::string sum_in_words(Language language, const MoneySum& sum) {
  if (sum.overflow) return "?";
  return sum.is_known() ? money_in_words(language, sum.known) : std::string("–");
}

Inlines money_sentence(const Wording& wording, const MoneySum& sum, std::string_view figure, Phrase some, Phrase none) {
  if (sum.lines == 0) return {wording.text(none)};
  if (sum.overflow) return {wording.text(words::sum_too_large)};
  auto text = wording.sentence(some, {quantity(std::string(figure), sum_in_words(wording.language, sum))});
  const auto count = [&](std::string_view of, int number) { return quantity(fmt::format("{}-{}", figure, of), number_in_words(wording.language, number)); };
  auto rest = sum.unquantified == 0 ? Inlines{"."} : wording.sentence(words::of_which_unquantified, {count("unquantified", sum.unquantified), count("lines", sum.lines)});
  text.insert(text.end(), rest.begin(), rest.end());
  return text;
}

}  // namespace kpss
