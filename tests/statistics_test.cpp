// Figures: what is counted adds up, in every grouping and every order of files, and agrees with what was counted by hand.

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "repository/repository.hpp"
#include "statistics/indicators.hpp"
#include "statistics/money.hpp"
#include "statistics/sheets.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

Repository kojetin(bool reversed = false) {
  Findings findings;
  auto inputs = discover(root / "examples/kojetin");
  if (reversed) std::reverse(inputs.begin(), inputs.end());
  return load(std::move(inputs), findings);
}

Selection selection_of(const Repository& repository, int year) { return select(repository, Language::cs, {repository.plan("2018-2019")}, {year}); }

}  // namespace

TEST_CASE("whole percents add up to 100, differ from the exact share by less than 1 and keep the order of counts") {
  std::mt19937 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::vector<std::int64_t> counts(1 + random() % 10);
    for (auto& count : counts) count = random() % (round % 3 == 0 ? 4 : 1'000);
    const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    const auto percents = whole_percents(counts);
    REQUIRE(std::accumulate(percents.begin(), percents.end(), 0) == (total == 0 ? 0 : 100));
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (total != 0) REQUIRE(std::abs(percents[i] * total - counts[i] * 100) < total);
      for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[i] > counts[k]) REQUIRE(percents[i] >= percents[k]);
    }
  }
}

TEST_CASE("whole percents by hand") {
  CHECK(whole_percents(std::vector<std::int64_t>{1, 1, 1}) == std::vector<int>{34, 33, 33});  // A tie goes to the first.
  CHECK(whole_percents(std::vector<std::int64_t>{0, 0}) == std::vector<int>{0, 0});
  CHECK(whole_percents(std::vector<std::int64_t>{2, 1}) == std::vector<int>{67, 33});
  CHECK(whole_percents(std::vector<std::int64_t>{1, 199}) == std::vector<int>{1, 99});
}

TEST_CASE("regrouping never changes the totals, and neither does the order of files") {
  const auto repository = kojetin();
  const auto other = kojetin(true);
  for (const int year : {2018, 2019}) {
    const auto selection = selection_of(repository, year), reversed = selection_of(other, year);
    const auto tally = tally_of(selection.states);
    CHECK(tally == tally_of(reversed.states));
    for (const auto& row : groupings()) {
      std::vector<const Measure*> met;
      Tally sum;
      for (const auto& group : tally_by(selection, selection.states, row.grouping)) {
        CHECK(tally_of(group.states) == group.tally);
        for (std::size_t i = 0; i < status_count; ++i) sum.counts[i] += group.tally.counts[i];
        for (const auto& state : group.states) met.push_back(state.measure);
      }
      std::sort(met.begin(), met.end());
      if (!row.overlaps) CHECK(sum == tally);
      met.erase(std::unique(met.begin(), met.end()), met.end());
      CHECK(met.size() == selection.states.size());
      for (const auto& second : groupings()) {
        if (second.grouping == row.grouping) continue;
        const std::vector<Grouping> by{row.grouping, second.grouping};
        const auto sheet = fulfilment_sheet(selection, by);
        CHECK(sheet_as_json(sheet) == sheet_as_json(fulfilment_sheet(reversed, by)));
        CHECK(std::get<std::int64_t>(sheet.rows.back()[2]) == tally.total());
        CHECK(sheet_as_json(money_sheet(selection, by)) == sheet_as_json(money_sheet(reversed, by)));
        CHECK(sheet_as_json(indicator_sheet(selection, by)) == sheet_as_json(indicator_sheet(reversed, by)));
      }
    }
  }
}

TEST_CASE("Kojetín by status, as counted by hand") {
  const auto repository = kojetin();
  const auto& plan = *repository.plan("2018-2019");
  // fulfilled, partly, ongoing, unfulfilled, not-started, postponed, cancelled, not-reported
  CHECK(tally_of(states_in(repository, plan, 2018)).counts == std::array<std::int64_t, 8>{9, 4, 6, 2, 1, 1, 1, 2});
  CHECK(tally_of(states_in(repository, plan, 2019)).counts == std::array<std::int64_t, 8>{11, 4, 6, 2, 0, 1, 0, 1});  // 2.3.3 was cancelled in 2018.
  const auto selection = selection_of(repository, 2018);
  const auto priorities = tally_by(selection, selection.states, Grouping::priority);
  REQUIRE(priorities.size() == 3);
  CHECK(priorities[0].tally.counts == std::array<std::int64_t, 8>{5, 3, 3, 1, 1, 1, 0, 1});
  CHECK(priorities[1].tally.counts == std::array<std::int64_t, 8>{2, 1, 1, 1, 0, 0, 1, 1});
  CHECK(priorities[2].tally.counts == std::array<std::int64_t, 8>{2, 0, 2, 0, 0, 0, 0, 0});
  CHECK(measures_with_indicators(states_in(repository, plan, 2018)) == 9);
}

TEST_CASE("Kojetín's money, as added up by hand") {
  const auto repository = kojetin();
  const auto& plan = *repository.plan("2018-2019");
  const auto sum = [&](int year) { return money_of(money_lines(states_in(repository, plan, year))); };
  CHECK(sum(2018).planned.known.plain() == "39552615.79");
  CHECK(sum(2018).planned.lines == 53);
  CHECK(sum(2018).planned.unquantified == 15);
  CHECK(sum(2018).actual.known.plain() == "35745920.76");
  CHECK(sum(2018).actual.unquantified == 6);
  CHECK(sum(2019).planned.known.plain() == "42304190");
  CHECK(sum(2019).planned.unquantified == 12);
  CHECK(sum(2019).actual.known.plain() == "43026667.06");
  for (const auto& [source, figures] : money_by_source(money_lines(states_in(repository, plan, 2018)))) {
    if (source == MoneySource::region) CHECK(figures.planned.known.plain() == "656315.79");
    if (source == MoneySource::users) CHECK(figures.actual.known.plain() == "10155573.50");
    if (source == MoneySource::health_insurance) CHECK(figures.actual.unquantified == figures.actual.lines);  // Not known, and so not zero.
  }
}

TEST_CASE("an indicator is reached by its direction, and without a target nothing is claimed") {
  const auto number = [](std::string_view text) { return IndicatorValue{*Decimal::parse(text)}; };
  Indicator growing, falling, date;
  falling.direction = Direction::falling;
  CHECK(meets(growing, number("45"), number("45")));
  CHECK_FALSE(meets(growing, number("45"), number("44.999999")));
  CHECK(meets(falling, number("12"), number("11.5")));
  CHECK_FALSE(meets(falling, number("12"), number("12.5")));
  CHECK(meets(date, {Date{2018, 9, 30}}, {Date{2018, 9, 30}}));
  CHECK_FALSE(meets(date, {Date{2018, 9, 30}}, {Date{2019, 10, 21}}));
  CHECK(meets(growing, {true}, {true}));
  CHECK_FALSE(meets(growing, {true}, {false}));
  CHECK_FALSE(meets(growing, number("1"), {true}));  // Of another kind: not reached, and a finding of its own.
  Measure measure;
  measure.indicators.push_back(growing);
  measure.indicators.front().targets.entries.push_back({Year{2018}, number("45"), {}, {}});
  const Repository empty;
  CHECK(results_of(empty, {&measure, nullptr, Status::not_reported, 2018}).front().reached == Reached::no_value);
  CHECK(results_of(empty, {&measure, nullptr, Status::not_reported, 2019}).front().reached == Reached::no_target);
}

TEST_CASE("a realizer or target group that is named twice is counted once") {
  Repository repository;
  Plan plan;
  Measure measure;
  measure.responsible = {{"msss", {}}, {"msss", {}}};
  measure.target_groups = {"seniori", "seniori"};
  const std::vector<MeasureState> states{{&measure, nullptr, Status::fulfilled, 2018, &plan}};
  for (const auto grouping : {Grouping::realizer, Grouping::target_group}) {
    const Selection selection{repository, Language::cs, {&plan}, {2018}};
    const auto rows = tally_by(selection, states, grouping);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().tally.total() == 1);
  }
}

TEST_CASE("a sum that does not fit is told, not wrapped") {
  MoneySum sum;
  sum.add(Money{INT64_MAX});
  sum.add(Money{1});
  CHECK(sum.overflow);
  CHECK(sum.known == Money{INT64_MAX});
}

}  // namespace kpss::tests
