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

std::string size_in_words(const Wording& wording, const Plan& plan, std::int64_t measures) {
  const auto words = plan_words(plan, wording.language, wording.written);
  std::vector<std::string> parts;
  if (!plan.priorities.empty()) parts.push_back(count_of(wording.language, static_cast<std::int64_t>(plan.priorities.size()), words.priority));
  if (const auto goals = goals_in(plan); goals > 0) parts.push_back(count_of(wording.language, goals, words.goal));
  parts.push_back(count_of(wording.language, measures, words.measure));
  return listed(wording.language, parts);
}

std::string exact_share(Language language, std::int64_t part, std::int64_t whole) {
  const auto share = share_of(part, whole);
  return share ? share_in_words(language, *share) : std::string("–");
}

std::string sum_in_words(Language language, const MoneySum& sum) {
  if (sum.overflow) return "?";
  return sum.lines == sum.unquantified ? "–" : money_in_words(language, sum.known);
}

std::string money_sentence(const Wording& wording, const MoneySum& sum, Phrase some, Phrase none) {
  if (sum.lines == 0) return wording.text(none);
  if (sum.overflow) return wording.text(words::sum_too_large);
  auto text = wording.text(some, sum_in_words(wording.language, sum));
  if (sum.unquantified == 0) return text + ".";
  return text + wording.text(words::of_which_unquantified, sum.unquantified, sum.lines);
}

bool fell_short(const Plan& plan, Status status) { return status != Status::ongoing && status != Status::not_reported && !counts_as_fulfilled(plan, status); }

}  // namespace kpss
