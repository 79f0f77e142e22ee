#include "text/working_days.hpp"

#include <algorithm>
#include <array>

namespace kpss {
namespace {

struct Fixed {
  int month, day;
  Phrase name;
};

constexpr std::array<Fixed, 11> fixed{{
    {1, 1, {"Nový rok, Den obnovy samostatného českého státu", "New Year’s Day, Restoration Day of the Independent Czech State"}},
    {5, 1, {"Svátek práce", "Labour Day"}},
    {5, 8, {"Den vítězství", "Victory Day"}},
    {7, 5, {"Den slovanských věrozvěstů Cyrila a Metoděje", "Saints Cyril and Methodius Day"}},
    {7, 6, {"Den upálení mistra Jana Husa", "Jan Hus Day"}},
    {9, 28, {"Den české státnosti", "Czech Statehood Day"}},
    {10, 28, {"Den vzniku samostatného československého státu", "Independent Czechoslovak State Day"}},
    {11, 17, {"Den boje za svobodu a demokracii a Mezinárodní den studentstva", "Struggle for Freedom and Democracy Day and International Students’ Day"}},
    {12, 24, {"Štědrý den", "Christmas Eve"}},
    {12, 25, {"1. svátek vánoční", "Christmas Day"}},
    {12, 26, {"2. svátek vánoční", "Second Day of Christmas"}},
}};

struct Moving {
  int days_after_easter;
  int since;
  Phrase name;
};

constexpr std::array<Moving, 2> moving{{
    {-2, 2016, {"Velký pátek", "Good Friday"}},
    {1, 0, {"Velikonoční pondělí", "Easter Monday"}},
}};

/// Mondays to Fridays from the first day of all to the given one, both included.
std::int64_t weekdays_until(std::int64_t day) {
  constexpr std::int64_t monday = -719'162;  // 1 January of year 1
  const std::int64_t count = day - monday + 1;
  return count / 7 * 5 + std::min<std::int64_t>(count % 7, 5);
}

/// How many holidays of the year are Mondays to Fridays strictly between two days.
std::int64_t free_weekdays(int year, Date from, Date to) {
  const auto counts = [&](Date holiday) { return holiday > from && holiday < to && holiday.weekday() <= 5; };
  std::int64_t count = std::ranges::count_if(fixed, [&](const Fixed& one) { return counts({year, one.month, one.day}); });
  const std::int64_t sunday = easter(year).days();
  for (const Moving& one : moving) {
    if (year >= one.since && counts(Date::from_days(sunday + one.days_after_easter))) ++count;
  }
  return count;
}

}  // namespace

Date easter(int year) {
  // The method of Meeus, Jones and Butcher.
  const int century = year / 100, of_century = year % 100;
  const int golden = year % 19;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
  const int late = (golden + 11 * moon + 22 * sunday) / 451;
  const int day = moon + sunday - 7 * late + 114;
  return {year, day / 31, day % 31 + 1};
}

std::optional<Phrase> holiday_name(Date date) {
  if (!date) return std::nullopt;
  for (const Fixed& one : fixed) {
    if (date.month == one.month && date.day == one.day) return one.name;
  }
  const std::int64_t after_easter = date.days() - easter(date.year).days();
  for (const Moving& one : moving) {
    if (date.year >= one.since && after_easter == one.days_after_easter) return one.name;
  }
  return std::nullopt;
}

bool is_public_holiday(Date date) { return holiday_name(date).has_value(); }

bool is_working_day(Date date) { return date && date.weekday() <= 5 && !is_public_holiday(date); }

std::int64_t working_days_between(Date from, Date to) {
  if (!from || !to || from >= to) return 0;
  std::int64_t count = weekdays_until(to.days() - 1) - weekdays_until(from.days());
  for (int year = from.year; year <= to.year; ++year) count -= free_weekdays(year, from, to);
  return count;
}

Date add_working_days(Date date, int count) {
  const int step = count < 0 ? -1 : 1;
  while (date && count != 0) {
    date = Date::from_days(date.days() + step);
    if (is_working_day(date)) count -= step;
  }
  return date;
}

}  // namespace kpss
