#include "text/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "text/months.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

constexpr std::array<Phrase, 7> weekdays{{{"pondělí", "Monday"},
                                          {"úterý", "Tuesday"},
                                          {"středa", "Wednesday"},
                                          {"čtvrtek", "Thursday"},
                                          {"pátek", "Friday"},
                                          {"sobota", "Saturday"},
                                          {"neděle", "Sunday"}}};

template <class Values>
auto nth(const Values& values, int number) {
  return values.at(static_cast<std::size_t>(number - 1));
}

/// The number that a text of digits alone writes.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

constexpr std::chrono::sys_days sys_days(int year, int month, int day) {
  return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
         std::chrono::day(static_cast<unsigned>(day));
}

bool is_day(Date date) {
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= days_in(date.year, date.month);
}

}  // namespace

bool is_leap(int year) { return std::chrono::year(year).is_leap(); }

int days_in(int year, int month) {
  constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : nth(lengths, month);
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const auto moment = Moment::parse(text);
  if (!moment) return std::nullopt;
  return moment->first();
}

std::int64_t Date::days() const { return sys_days(year, month, day).time_since_epoch().count(); }

Date Date::from_days(std::int64_t days) {
  constexpr auto first = sys_days(1, 1, 1), last = sys_days(9999, 12, 31);
  if (days < first.time_since_epoch().count() || days > last.time_since_epoch().count()) return {};
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
  return {static_cast<int>(day.year()), static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()})};
}

int Date::weekday() const { return static_cast<int>(std::chrono::weekday(sys_days(year, month, day)).iso_encoding()); }

std::string Date::iso() const { return Moment{year, month, day}.iso(); }

std::optional<Moment> Moment::parse(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  if (text.size() > 4 && text[4] != '-') return std::nullopt;
  if (text.size() > 7 && text[7] != '-') return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t size) {
    return at < text.size() ? digits(text.substr(at, size)) : std::optional(0);
  };
  const auto year = part(0, 4), month = part(5, 2), day = part(8, 2);
  if (!year || !month || !day) return std::nullopt;
  const Moment moment{*year, *month, *day};
  const Date first{*year, text.size() > 4 ? *month : 1, text.size() > 7 ? *day : 1};
  if (!is_day(first)) return std::nullopt;
  return moment;
}

Date Moment::first() const { return *this ? Date{year, std::max(month, 1), std::max(day, 1)} : Date{}; }

Date Moment::last() const {
  if (!*this) return {};
  const auto in = month == 0 ? 12 : month;
  return {year, in, day == 0 ? days_in(year, in) : day};
}

std::string Moment::iso() const {
  if (!*this) return {};
  auto text = fmt::format("{:04}", year);
  if (month != 0) text += fmt::format("-{:02}", month);
  if (day != 0) text += fmt::format("-{:02}", day);
  return text;
}

std::optional<Time> Time::parse(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = digits(text.substr(0, 2)), minute = digits(text.substr(3));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return Time{*hour, *minute};
}

std::string Time::iso() const { return *this ? fmt::format("{:02}:{:02}", hour, minute) : std::string(); }

std::string long_date(Language language, Date date) {
  if (!date) return {};
  if (language == Language::cs)
    return fmt::format("{1}.{0}{2}{0}{3}", no_break_space, date.day, nth(months, date.month).of, date.year);
  return fmt::format("{1}{0}{2}{0}{3}", no_break_space, date.day, nth(months, date.month).name.en, date.year);
}

std::string short_date(Language language, Date date) {
  if (!date) return {};
  if (language == Language::cs)
    return fmt::format("{1}.{0}{2}.{0}{3}", no_break_space, date.day, date.month, date.year);
  return fmt::format("{1}{0}{2}{0}{3}", no_break_space, date.day, nth(months, date.month).name.en.substr(0, 3),
                     date.year);
}

std::string moment_in_words(Language language, Moment moment) {
  if (!moment) return {};
  if (moment.month == 0) return std::to_string(moment.year);
  if (moment.day != 0) return short_date(language, moment.first());
  return fmt::format("{1}{0}{2}", no_break_space, nth(months, moment.month).name.in(language), moment.year);
}

std::string time_in_words(Language language, Time time) {
  if (!time || language == Language::en) return time.iso();
  return fmt::format("{}.{:02}", time.hour, time.minute);
}

std::string_view weekday_name(Language language, int weekday) {
  return weekday >= 1 && weekday <= 7 ? nth(weekdays, weekday).in(language) : std::string_view();
}

namespace {

/// Czech prepositions ask for the genitive.
std::string bounded(Language language, Moment moment, Phrase word) {
  const auto when = language == Language::en || moment.day != 0 ? moment_in_words(language, moment)
                    : moment.month != 0                          ? fmt::format("{}\u00a0{}", months[static_cast<std::size_t>(moment.month - 1)].of, moment.year)
                                                                 : fmt::format("roku\u00a0{}", moment.year);
  return fmt::format("{}\u00a0{}", word.in(language), when);
}

}  // namespace

std::string since_in_words(Language language, Moment moment) { return bounded(language, moment, {"od", "from"}); }
std::string until_in_words(Language language, Moment moment) { return bounded(language, moment, {"do", "until"}); }

}  // namespace kpss
