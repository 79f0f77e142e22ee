// What holds of figures whatever is counted: shares of any counts, and the figures of every example in any order of its files and any
// division of its measures.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

#include "repository/repository.hpp"
#include "statistics/fulfilment.hpp"
#include "statistics/money.hpp"
#include "statistics/share.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

using Counts = std::vector<std::int64_t>;

/// Counts as plans have them (small, often equal, often zero), and now and then large ones.
Counts random_counts(std::mt19937& random) {
  Counts counts(1 + random() % 8);
  const std::mt19937::result_type most = random() % 4 == 0 ? 1'000'000 : random() % 2 == 0 ? 4 : 30;
  for (auto& count : counts) count = random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % most);
  return counts;
}

std::int64_t sum(const Counts& counts) { return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}); }

std::vector<fs::path> examples() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(root / "examples"))
    if (fs::exists(entry.path() / "kpss.yaml")) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

Repository loaded(const fs::path& example, std::mt19937* shuffled_by = nullptr, unsigned threads = 0) {
  Findings findings;
  auto inputs = discover(example);
  if (shuffled_by) std::shuffle(inputs.begin(), inputs.end(), *shuffled_by);
  return load(std::move(inputs), findings, threads);
}

/// Everything that is known of the states of a repository's plans, a line for each measure of each year.
std::string told(const Repository& repository) {
  std::map<std::string, std::string> plans;  // The order of plans is that of the files.
  for (const auto& plan : repository.all<Plan>())
    for (const int year : monitored_years(repository, plan)) {
      auto& text = plans[std::string(id_of(plan))];
      const auto states = states_in(repository, plan, year);
      for (const auto& state : states) {
        const auto planned = planned_in(*state.measure, year), actual = state.record ? actual_in(*state.record) : MoneySum();
        text += fmt::format("{} {} {} {} {}\n", year, state.measure->number.text, row_of(state.status).code, planned.known.plain(), actual.known.plain());
      }
      text += fmt::format("{} {} of {}\n", year, fulfilled(plan, tally_of(states)), states.size());
    }
  std::string all;
  for (const auto& [plan, text] : plans) all += plan + "\n" + text;
  return all;
}

/// Puts states into rows by a key, and says whether the rows add up to all of them.
template <class Key>
void check_division(const Plan& plan, const std::vector<MeasureState>& states, Key key) {
  std::map<std::string, std::vector<MeasureState>> rows;
  for (const auto& state : states) rows[key(state)].push_back(state);
  Tally together;
  std::int64_t done = 0;
  for (const auto& [id, row] : rows) {
    const auto tally = tally_of(row);
    for (const auto status : statuses) together.counts[static_cast<std::size_t>(status)] += tally.of(status);
    done += fulfilled(plan, tally);
  }
  CHECK(together == tally_of(states));
  CHECK(done == fulfilled(plan, tally_of(states)));
}

}  // namespace

TEST_CASE("whole percents: an exact share stays as it is, nothing stays nothing, and the size of the plan does not matter") {
  std::mt19937 random(11);
  for (int round = 0; round < 20'000; ++round) {
    const auto counts = random_counts(random);
    const auto total = sum(counts);
    const auto percents = whole_percents(counts);
    if (total == 0) continue;
    auto larger = counts;
    for (auto& count : larger) count *= 7;
    REQUIRE(whole_percents(larger) == percents);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] * 100 % total == 0) REQUIRE(percents[i] == counts[i] * 100 / total);
      for (std::size_t k = i + 1; k < counts.size(); ++k)
        if (counts[i] == counts[k]) REQUIRE((percents[i] == percents[k] || percents[i] == percents[k] + 1));  // The earlier row gets it.
    }
  }
}

TEST_CASE("whole percents: another order of rows moves a share by one percent at most") {
  std::mt19937 random(12);
  for (int round = 0; round < 5'000; ++round) {
    const auto counts = random_counts(random);
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    Counts moved;
    for (const auto i : order) moved.push_back(counts[i]);
    const auto before = whole_percents(counts), after = whole_percents(moved);
    REQUIRE(std::accumulate(after.begin(), after.end(), 0) == std::accumulate(before.begin(), before.end(), 0));
    for (std::size_t i = 0; i < order.size(); ++i) REQUIRE(std::abs(after[i] - before[order[i]]) <= 1);
  }
}

TEST_CASE("shares to a tenth: at most half a tenth from the exact one, a half up, and the rest makes the whole") {
  std::mt19937 random(13);
  for (int round = 0; round < 20'000; ++round) {
    const auto whole = static_cast<std::int64_t>(1 + random() % (round % 2 == 0 ? 40 : 100'000));
    const auto part = static_cast<std::int64_t>(random() % static_cast<std::mt19937::result_type>(whole + 1));
    const auto share = share_of(part, whole);
    REQUIRE(share.has_value());
    const auto twice_off = 2 * (*share * whole - part * 1000);
    REQUIRE(twice_off <= whole);
    REQUIRE(twice_off > -whole);
    const auto rest = share_of(whole - part, whole);
    REQUIRE((*share + *rest == 1000 || *share + *rest == 1001));
    REQUIRE(share_of(part * 3, whole * 3) == share);
    if (part > 0) REQUIRE(share_of(part - 1, whole) <= share);
    const auto percent = whole_percents(Counts{part, whole - part}).front();
    REQUIRE(std::abs(percent * 10 - *share) <= 10);
  }
  CHECK_FALSE(share_of(0, 0));
  CHECK(share_of(1, 16) == 63);  // 6.25: a half goes up.
}

TEST_CASE("figures of the examples do not depend on the order of files or the number of threads") {
  std::mt19937 random(14);
  for (const auto& example : examples()) {
    CAPTURE(example.filename().string());
    const auto expected = told(loaded(example));
    for (const unsigned threads : {1u, 2u, 5u}) CHECK(told(loaded(example, &random, threads)) == expected);
  }
}

TEST_CASE("however the measures of a year are divided, the rows add up to the plan") {
  std::mt19937 random(15);
  int years = 0;
  for (const auto& example : examples()) {
    const auto repository = loaded(example);
    for (const auto& plan : repository.all<Plan>())
      for (const int year : monitored_years(repository, plan)) {
        CAPTURE(example.filename().string());
        CAPTURE(year);
        ++years;
        const auto states = states_in(repository, plan, year);
        check_division(plan, states, [&](const MeasureState& state) { return std::string(group_of(plan, *state.measure)); });
        check_division(plan, states, [&](const MeasureState& state) {
          const auto [goal, priority] = place_of(plan, *state.measure);
          return goal ? goal->number.text : priority ? priority->number.text : std::string();
        });
        check_division(plan, states, [&](const MeasureState&) { return std::to_string(random() % 4); });
      }
  }
  CHECK(years >= 15);
}

TEST_CASE("a sum of money is the same in every order, and lines without an amount add to nothing but their number") {
  std::mt19937 random(16);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::optional<Money>> lines(random() % 30);
    std::int64_t hellers = 0;
    int unknown = 0;
    for (auto& line : lines) {
      if (random() % 3 != 0) line = Money{static_cast<std::int64_t>(random() % 1'000'000'000) - 1'000'000};
      line ? void(hellers += line->hellers) : void(++unknown);
    }
    for (int order = 0; order < 3; ++order) {
      std::shuffle(lines.begin(), lines.end(), random);
      MoneySum added;
      for (const auto& line : lines) added.add(line);
      REQUIRE(added.known == Money{hellers});
      REQUIRE(added.lines == static_cast<int>(lines.size()));
      REQUIRE(added.unquantified == unknown);
      REQUIRE_FALSE(added.overflow);
    }
  }
}

}  // namespace kpss::tests
