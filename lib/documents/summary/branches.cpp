#include "documents/summary/branches.hpp"

#include <algorithm>

#include "documents/lines.hpp"
#include "text/decimal.hpp"
#include "text/typography.hpp"
#include "text/utf8.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// A priority with its goals, or a goal of a plan without priorities.
struct Branch {
  std::string title;
  std::vector<std::string> below;
  std::string below_counted;
  std::int64_t measures = 0;
};

template <class Of>
std::string titled(const Wording& wording, const Of& of) {
  return of.number.text + std::string(no_break_space) + wording.theirs(of.title);
}

std::vector<Branch> branches_of(const Wording& wording, const Plan& plan, const std::vector<const Measure*>& measures) {
  const auto words = plan_words(plan, wording.language, wording.written);
  std::vector<Branch> branches;
  const auto count = [&](auto belongs) { return static_cast<std::int64_t>(std::count_if(measures.begin(), measures.end(), [&](const Measure* m) { return belongs(place_of(plan, *m)); })); };
  for (const auto& priority : plan.priorities) {
    Branch branch{titled(wording, priority), {}, {}, count([&](const GoalPlace& place) { return place.priority == &priority; })};
    for (const auto& goal : priority.goals) branch.below.push_back(titled(wording, goal));
    if (!priority.goals.empty()) branch.below_counted = count_of(wording.language, static_cast<std::int64_t>(priority.goals.size()), words.goal);
    branches.push_back(std::move(branch));
  }
  for (const auto& goal : plan.goals) branches.push_back({titled(wording, goal), {}, {}, count([&](const GoalPlace& place) { return place.goal == &goal; })});
  return branches;
}

int lines_of(const std::string& text, std::size_t characters) { return static_cast<int>(utf8::length(text) / characters) + 1; }

/// How tall the table is, in millimetres, with goals named or counted.
int height(const std::vector<Branch>& branches, bool named, bool below) {
  constexpr int a_line = 4, a_row = 3, header = 14;
  int sum = header;
  for (const auto& branch : branches) {
    int cell = 0;
    for (const auto& title : branch.below) cell += named ? lines_of(title, 44) : 0;
    sum += std::max(lines_of(branch.title, named && below ? 30 : below ? 56 : 75), cell) * a_line + a_row;
  }
  return sum;
}

}  // namespace

Blocks branches_table(const Wording& wording, const Plan& plan, const std::vector<const Measure*>& measures, int millimetres) {
  const auto words = plan_words(plan, wording.language, wording.written);
  const auto branches = branches_of(wording, plan, measures);
  const bool below = std::any_of(branches.begin(), branches.end(), [](const Branch& branch) { return !branch.below.empty(); });
  const bool named = height(branches, true, below) <= millimetres;
  if (branches.empty() || (!named && height(branches, false, below) > millimetres)) return {};
  const auto first = capitalised(plan.priorities.empty() ? words.goal.forms.one : words.priority.forms.one);
  Table table{.style = "list", .caption = {}, .columns = {{{first}, Align::left, named && below ? 0.36 : below ? 0.66 : 0.84}}, .rows = {}, .row_headers = true};
  if (below) table.columns.push_back({{capitalised(words.goal.known ? words.goal.forms.few : words.goal.forms.one)}, Align::left, named ? 0.48 : 0.18});
  table.columns.push_back({{capitalised(words.measure.known ? words.measure.forms.few : words.measure.forms.one)}, Align::right, 0.16});
  for (const auto& branch : branches) {
    std::vector<Inlines> cells{{branch.title}};
    if (below) cells.push_back({named ? stacked(branch.below) : branch.below_counted});
    cells.push_back({number_in_words(wording.language, branch.measures)});
    table.rows.push_back(std::move(cells));
  }
  return {std::move(table)};
}

}  // namespace kpss
