#include "text/working_days.hpp"

#include <doctest/doctest.h>

#include <random>

#include "support.hpp"

namespace kpss::tests {
namespace {

Date on(std::string_view text) { return Date::parse(text).value(); }

std::string name(std::string_view day, Language language = Language::cs) {
  const auto found = holiday_name(on(day));
  return found ? std::string(found->in(language)) : std::string();
}

Date any_day(std::mt19937& random) { return Date::from_days(on("1990-01-01").days() + static_cast<int>(random() % 20'000)); }

}  // namespace

TEST_CASE("Easter is where the church has it") {
  for (const auto* day : {"1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2018-04-01", "2019-04-21", "2022-04-17", "2024-03-31", "2025-04-20", "2038-04-25", "2285-03-22"}) {
    CHECK(easter(on(day).year).iso() == day);
  }
}

TEST_CASE("public holidays") {
  for (const auto* day : {"2016-03-25", "2018-03-30", "2019-04-19", "2022-04-15", "2024-03-29"}) CHECK(name(day) == "Velký pátek");
  for (const auto* day : {"2000-04-24", "2015-04-06", "2018-04-02", "2019-04-22", "2022-04-18", "2024-04-01"}) CHECK(name(day, Language::en) == "Easter Monday");
  CHECK(name("2015-04-03") == "");
  CHECK(name("2018-04-01") == "");
  CHECK(name("2018-01-01") == "Nový rok, Den obnovy samostatného českého státu");
  CHECK(name("2018-05-08") == "Den vítězství");
  CHECK(name("2018-05-09") == "");
  CHECK(name("2018-12-31") == "");
  for (const auto* day : {"2018-05-01", "2018-07-05", "2018-07-06", "2018-09-28", "2018-10-28", "2018-11-17", "2018-12-24", "2018-12-25", "2018-12-26"}) CHECK(is_public_holiday(on(day)));
  CHECK_FALSE(holiday_name(Date{}));

  for (int year = 2000; year < 2100; ++year) {
    int count = 0;
    for (Date day{year, 1, 1}; day.year == year; day = Date::from_days(day.days() + 1)) count += is_public_holiday(day) ? 1 : 0;
    // Easter never falls on a fixed holiday: Easter Monday is 26 April at the latest.
    CHECK(count == (year < 2016 ? 12 : 13));
  }
}

TEST_CASE("working days") {
  CHECK(is_working_day(on("2018-03-29")));
  CHECK_FALSE(is_working_day(on("2018-03-30")));
  CHECK_FALSE(is_working_day(on("2018-03-31")));
  CHECK_FALSE(is_working_day(on("2018-04-01")));
  CHECK_FALSE(is_working_day(on("2018-04-02")));
  CHECK(is_working_day(on("2018-04-03")));
  CHECK(is_working_day(on("2015-04-03")));
  CHECK_FALSE(is_working_day(Date{}));
  // What wages are counted from.
  CHECK(working_days_between({2017, 12, 31}, {2019, 1, 1}) == 250);
  CHECK(working_days_between({2018, 12, 31}, {2020, 1, 1}) == 251);
  CHECK(working_days_between({2023, 12, 31}, {2025, 1, 1}) == 252);
}

TEST_CASE("neither the day of sending nor the day of the meeting counts") {
  CHECK(working_days_between(on("2018-05-14"), on("2018-05-21")) == 4);  // Monday to Monday
  CHECK(working_days_between(on("2018-05-11"), on("2018-05-21")) == 5);
  CHECK(working_days_between(on("2018-05-12"), on("2018-05-21")) == 5);  // sent on Saturday
  CHECK(working_days_between(on("2018-03-28"), on("2018-04-04")) == 2);
  CHECK(working_days_between(on("2018-05-15"), on("2018-05-16")) == 0);
  CHECK(working_days_between(on("2018-05-15"), on("2018-05-15")) == 0);
  CHECK(working_days_between(on("2018-05-21"), on("2018-05-14")) == 0);
  CHECK(working_days_between(Date{}, on("2018-05-14")) == 0);
  CHECK(working_days_between(on("2018-05-14"), Date{}) == 0);
  CHECK(working_days_between({1, 1, 1}, {9999, 12, 31}) > 2'500'000);
}

TEST_CASE("adding working days") {
  CHECK(add_working_days(on("2018-03-29"), 1) == on("2018-04-03"));
  CHECK(add_working_days(on("2018-04-03"), -1) == on("2018-03-29"));
  CHECK(add_working_days(on("2018-04-04"), -3) == on("2018-03-28"));
  CHECK(add_working_days(on("2018-04-01"), 0) == on("2018-04-01"));
  CHECK(add_working_days(on("2018-12-21"), 3) == on("2018-12-31"));
  CHECK_FALSE(add_working_days({9999, 12, 30}, 5));
  CHECK_FALSE(add_working_days({1, 1, 2}, -5));
  CHECK_FALSE(add_working_days(Date{}, 5));
}

TEST_CASE("counting and adding working days agree") {
  std::mt19937 random(2018);
  for (int round = 0; round < 400; ++round) {
    const Date from = any_day(random), other = any_day(random);
    const int count = static_cast<int>(random() % 40) + 1;
    INFO(from.iso() << " " << other.iso() << " " << count);
    const Date later = add_working_days(from, count), earlier = add_working_days(from, -count);
    CHECK(is_working_day(later));
    CHECK(is_working_day(earlier));
    CHECK(working_days_between(from, later) == count - 1);
    CHECK(working_days_between(earlier, from) == count - 1);

    const Date to = std::min(Date::from_days(from.days() + count * 9), Date{2045, 1, 1});
    std::int64_t walked = 0;
    for (auto day = from.days() + 1; day < to.days(); ++day) walked += is_working_day(Date::from_days(day)) ? 1 : 0;
    CHECK(working_days_between(from, to) == walked);
    if (from < other) CHECK(working_days_between(from, other) + working_days_between(other, {2050, 1, 1}) + (is_working_day(other) ? 1 : 0) == working_days_between(from, {2050, 1, 1}));
  }
}

}  // namespace kpss::tests
