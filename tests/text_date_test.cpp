#include "text/date.hpp"

#include <doctest/doctest.h>

namespace kpss::tests {
namespace {

constexpr auto cs = Language::cs;
constexpr auto en = Language::en;

}  // namespace

TEST_CASE("date: reads one spelling and nothing else") {
  CHECK(Date::parse("2018-03-28") == Date{2018, 3, 28});
  CHECK(Date::parse("2020-02-29") == Date{2020, 2, 29});
  CHECK(Date::parse("0001-01-01") == Date{1, 1, 1});
  CHECK(Date::parse("9999-12-31") == Date{9999, 12, 31});
  for (const auto text :
       {"",           "2018",       "2018-03",    "2018-3-28",  "2018-03-28 ", " 2018-03-28", "2018/03/28",
        "2018-02-29", "2018-02-30", "1900-02-29", "2018-13-01", "2018-00-10",  "2018-01-00",  "2018-04-31",
        "0000-01-01", "20a8-03-28", "-018-03-28", "2018-03-2x", "2018-03+28",  "28. 3. 2018", "2018-03-281"})
    CHECK_FALSE(Date::parse(text).has_value());
}

TEST_CASE("date: every day from 1900 to 2100 goes to a number and back") {
  auto day = Date{1900, 1, 1}.days();
  auto weekday = 1;  // 1 January 1900 was a Monday
  for (int year = 1900; year <= 2100; ++year)
    for (int month = 1; month <= 12; ++month)
      for (int in_month = 1; in_month <= days_in(year, month); ++in_month, ++day, weekday = weekday % 7 + 1) {
        const Date date{year, month, in_month};
        REQUIRE(date.days() == day);
        REQUIRE(Date::from_days(day) == date);
        REQUIRE(date.weekday() == weekday);
        REQUIRE(Date::parse(date.iso()) == date);
      }
  CHECK(Date{1970, 1, 1}.days() == 0);
  CHECK(Date{1, 1, 1}.days() == -719162);
  CHECK_FALSE(Date::from_days(-719163));
  CHECK_FALSE(Date::from_days(INT64_MAX));
  CHECK_FALSE(Date::from_days(INT64_MIN));
  CHECK(Date::from_days(Date{9999, 12, 31}.days()) == Date{9999, 12, 31});
}

TEST_CASE("date: leap years and lengths of months") {
  CHECK(is_leap(2000));
  CHECK(is_leap(2020));
  CHECK_FALSE(is_leap(1900));
  CHECK_FALSE(is_leap(2019));
  CHECK(days_in(2019, 2) == 28);
  CHECK(days_in(2020, 2) == 29);
  CHECK(days_in(2020, 12) == 31);
}

TEST_CASE("date: an unknown date prints as nothing") {
  CHECK_FALSE(Date{});
  CHECK(Date{}.iso().empty());
  CHECK(long_date(cs, {}).empty());
  CHECK(short_date(en, {}).empty());
  CHECK(moment_in_words(cs, {}).empty());
  CHECK_FALSE(Moment{}.first());
  CHECK_FALSE(Moment{}.last());
  CHECK(time_in_words(cs, {}).empty());
}

TEST_CASE("date: moments") {
  struct Case {
    std::string_view text;
    Date first, last;
  };
  const Case cases[] = {
      {"2018", {2018, 1, 1}, {2018, 12, 31}},
      {"2018-04", {2018, 4, 1}, {2018, 4, 30}},
      {"2020-02", {2020, 2, 1}, {2020, 2, 29}},
      {"2018-01-31", {2018, 1, 31}, {2018, 1, 31}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const auto moment = Moment::parse(one.text);
    REQUIRE(moment.has_value());
    CHECK(moment->first() == one.first);
    CHECK(moment->last() == one.last);
    CHECK(moment->iso() == one.text);
  }
  for (const auto text :
       {"", "18", "0000", "2018-", "2018-1", "2018-13", "2018-00", "2018-02-30", "2018-01-00", "leden 2018"})
    CHECK_FALSE(Moment::parse(text).has_value());
}

TEST_CASE("date: times of day") {
  CHECK(Time::parse("13:00") == Time{13, 0});
  CHECK(Time::parse("09:05")->iso() == "09:05");
  CHECK(Time::parse("00:00").has_value());
  CHECK_FALSE(Time{});
  for (const auto text : {"", "9:05", "24:00", "12:60", "13.00", "13:0", "13:000", "ab:cd"})
    CHECK_FALSE(Time::parse(text).has_value());
  CHECK(time_in_words(cs, {9, 5}) == "9.05");
  CHECK(time_in_words(en, {9, 5}) == "09:05");
}

TEST_CASE("date: as documents print it") {
  CHECK(long_date(cs, {2018, 3, 28}) == "28.\u00a0března\u00a02018");
  CHECK(long_date(en, {2018, 3, 28}) == "28\u00a0March\u00a02018");
  CHECK(short_date(cs, {2018, 3, 28}) == "28.\u00a03.\u00a02018");
  CHECK(short_date(en, {2018, 3, 28}) == "28\u00a0Mar\u00a02018");
  CHECK(moment_in_words(cs, {2018, 0, 0}) == "2018");
  CHECK(moment_in_words(cs, {2018, 1, 0}) == "leden\u00a02018");
  CHECK(moment_in_words(en, {2018, 1, 0}) == "January\u00a02018");
  CHECK(moment_in_words(cs, {2018, 1, 31}) == "31.\u00a01.\u00a02018");
  CHECK(weekday_name(cs, Date{2018, 3, 28}.weekday()) == "středa");
  CHECK(weekday_name(en, 7) == "Sunday");
  CHECK(weekday_name(en, 8).empty());
}

TEST_CASE("date: why a text is no date, and which was meant") {
  struct Case {
    std::string_view text, cs, en;
  };
  const Case cases[] = {
      {"2018-03-28", "", ""},
      {"2018-02-30", "den 30. 2. 2018 neexistuje, únor má v roce 2018 jen 28 dní",
       "30 February 2018 does not exist, February 2018 has only 28 days"},
      {"30. 2. 2020", "den 30. 2. 2020 neexistuje, únor má v roce 2020 jen 29 dní",
       "30 February 2020 does not exist, February 2020 has only 29 days"},
      {"2018-04-31", "den 31. 4. 2018 neexistuje, duben má jen 30 dní",
       "31 April 2018 does not exist, April has only 30 days"},
      {"2018-04-00", "den 0. 4. 2018 neexistuje, měsíc začíná dnem 1",
       "0 April 2018 does not exist, a month begins with day 1"},
      {"2018-13-01", "měsíc 13 v `2018-13-01` neexistuje; je-li prohozen den s měsícem, napište 2018-01-13",
       "there is no month 13 in `2018-13-01`; if day and month changed places, write 2018-01-13"},
      {"2018-13-31", "měsíc 13 v `2018-13-31` neexistuje, měsíce jdou od 1 do 12",
       "there is no month 13 in `2018-13-31`, months go from 1 to 12"},
      {"2018-00-01", "měsíc 0 v `2018-00-01` neexistuje, měsíce jdou od 1 do 12",
       "there is no month 0 in `2018-00-01`, months go from 1 to 12"},
      {"28. 3. 2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28.\u00a03.\u00a02018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28.3.2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28/03/2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"2018/03/28", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"2018-3-8", "datum se píše 2018-03-08", "a date is written 2018-03-08"},
      {"2018–03–28", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"20180328", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28. března 2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28. ČERVENCE 2018", "datum se píše 2018-07-28", "a date is written 2018-07-28"},
      {"28 March 2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"March 28, 2018", "datum se píše 2018-03-28", "a date is written 2018-03-28"},
      {"28. 3. 18", "rok v `28. 3. 18` se píše čtyřmi číslicemi; napište 2018-03-28",
       "the year in `28. 3. 18` needs four digits; write 2018-03-28"},
      {"2018-03-28T13:00", "`2018-03-28T13:00` není jen datum; napište 2018-03-28",
       "`2018-03-28T13:00` is not only a date; write 2018-03-28"},
      {"12. 2. 2018 v 13 h", "`12. 2. 2018 v 13 h` není jen datum; napište 2018-02-12",
       "`12. 2. 2018 v 13 h` is not only a date; write 2018-02-12"},
      {"2018-03", "v `2018-03` chybí den; datum se píše 2018-03-28",
       "`2018-03` lacks the day; a date is written 2018-03-28"},
      {"2018", "v `2018` chybí měsíc a den; datum se píše 2018-03-28",
       "`2018` lacks the month and the day; a date is written 2018-03-28"},
      {"", "datum chybí; píše se 2018-03-28", "the date is missing; it is written 2018-03-28"},
      {"xyz", "`xyz` není datum; datum se píše 2018-03-28", "`xyz` is not a date; a date is written 2018-03-28"},
      {"průběžně", "`průběžně` není datum; datum se píše 2018-03-28",
       "`průběžně` is not a date; a date is written 2018-03-28"},
      {"18-03-28", "`18-03-28` není datum; datum se píše 2018-03-28",
       "`18-03-28` is not a date; a date is written 2018-03-28"},
      {"1 `x`\n2", "`1 'x' 2` není datum; datum se píše 2018-03-28",
       "`1 'x' 2` is not a date; a date is written 2018-03-28"},
      {"99999999999999999999-01-01", "`99999999999999999999-01-01` není datum; datum se píše 2018-03-28",
       "`99999999999999999999-01-01` is not a date; a date is written 2018-03-28"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const auto message = why_not_a_date(one.text);
    CHECK(message.cs == one.cs);
    CHECK(message.en == one.en);
  }
}

TEST_CASE("an open time names the end that is known") {
  CHECK(since_in_words(Language::cs, {2018, 3, 0}) == "od\u00a0března\u00a02018");
  CHECK(since_in_words(Language::cs, {2018, 0, 0}) == "od\u00a0roku\u00a02018");
  CHECK(until_in_words(Language::cs, {2018, 3, 28}) == "do\u00a028.\u00a03.\u00a02018");
  CHECK(until_in_words(Language::en, {2018, 3, 0}) == "until\u00a0March\u00a02018");
}

}  // namespace kpss::tests
