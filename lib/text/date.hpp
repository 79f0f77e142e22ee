#pragma once

// Dates as the field writes them. `2018-03-28` in files, `28. března 2018` in Czech documents, no time zone, no clock.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/cure.hpp"
#include "text/language.hpp"

namespace kpss {

/// A day of the proleptic Gregorian calendar, years 1 to 9999. A default Date is "not known" and false.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  explicit operator bool() const { return year != 0; }
  friend auto operator<=>(const Date&, const Date&) = default;

  /// Reads `2018-03-28` and nothing else; a day that does not exist (2018-02-30) is nothing.
  static std::optional<Date> parse(std::string_view text);
  /// Days since 1970-01-01, and back.
  std::int64_t days() const;
  static Date from_days(std::int64_t days);
  /// ISO 8601: 1 Monday … 7 Sunday.
  int weekday() const;
  std::string iso() const;  ///< `2018-03-28`
};

bool is_leap(int year);
int days_in(int year, int month);

/// Why a text is no date, with the cure: "den 30. 2. neexistuje, únor 2018 má 28 dní".
/// Knows `28. 3. 2018`, `28.3.2018`, `2018/03/28`, `2018-3-28` and gives the date that was meant (as ISO) where it can; it is sure of it
/// where nothing else was written and day and month cannot have changed places (`3/4/2018`).
Cure cure_of_date(std::string_view text);
inline Message why_not_a_date(std::string_view text) { return cure_of_date(text).words; }

/// A year, a month or a day, as far as it is known: `2018`, `2018-01`, `2018-01-31`. A default Moment is false.
struct Moment {
  int year = 0;
  int month = 0;  ///< 0: only the year is known.
  int day = 0;    ///< 0: only the month is known.

  explicit operator bool() const { return year != 0; }
  friend auto operator<=>(const Moment&, const Moment&) = default;

  static std::optional<Moment> parse(std::string_view text);
  Date first() const;  ///< The first day it can mean.
  Date last() const;   ///< The last day it can mean.
  std::string iso() const;
};

/// The same of a moment: knows months too, `3/2018`, `březen 2018`.
Cure cure_of_moment(std::string_view text);

/// A time of day, `13:00`.
struct Time {
  int hour = -1;
  int minute = 0;

  explicit operator bool() const { return hour >= 0; }
  friend auto operator<=>(const Time&, const Time&) = default;

  static std::optional<Time> parse(std::string_view text);
  std::string iso() const;  ///< `09:05`
};

/// Why a text is no time, with the cure: `13.00`, `9:00`, `9`, `13 hod.`
Cure cure_of_time(std::string_view text);

/// As documents print them, with non-breaking spaces: `28. března 2018` / `28 March 2018`.
std::string long_date(Language language, Date date);
/// `28. 3. 2018` / `28 Mar 2018`.
std::string short_date(Language language, Date date);
/// `2018`, `leden 2018` (`January 2018`), or the short date.
std::string moment_in_words(Language language, Moment moment);
/// The start or end of an open time: `od března 2018`, `do roku 2019` (`from March 2018`, `until 2019`).
std::string since_in_words(Language language, Moment moment);
std::string until_in_words(Language language, Moment moment);
/// `9.05` in Czech documents, `09:05` in English ones.
std::string time_in_words(Language language, Time time);
/// "středa" / "Wednesday".
std::string_view weekday_name(Language language, int weekday);

}  // namespace kpss
