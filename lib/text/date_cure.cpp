// `cure_of_date`: what a person wrote for a date, and the date that was meant.

#include <algorithm>
#include <charconv>
#include <vector>

#include "text/date.hpp"
#include "text/months.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// A number or the name of a month.
struct Part {
  int value = 0;
  std::size_t digits = 0;  ///< 0: a name.
};

/// The first three parts of what was written, and whether more follows.
struct Written {
  std::vector<Part> parts;
  bool dots = false;
  bool more = false;
};

int month_of(std::string_view word) {
  const auto found = std::find_if(months.begin(), months.end(), [&](const MonthName& month) {
    const auto english = folded(month.name.en);
    return word == folded(month.name.cs) || word == folded(month.of) || word == english || word == english.substr(0, 3);
  });
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

Written written(std::string_view text) {
  const auto plain = replaced(replaced(folded(text), "\u00a0", " "), "\u2013", "-");
  Written out;
  for (std::size_t i = 0; i < plain.size();) {
    const auto kind = is_digit(plain[i]) ? is_digit : is_letter;
    const auto run =
        static_cast<std::size_t>(std::find_if_not(plain.begin() + static_cast<std::ptrdiff_t>(i), plain.end(), kind) -
                                 plain.begin()) -
        i;
    if (run == 0 && std::string_view(" .,/-").find(plain[i]) != std::string_view::npos) {
      out.dots |= plain[i++] == '.';
      continue;
    }
    if (run == 0 || run > 9 || out.parts.size() == 3) {
      out.more = true;
      break;
    }
    const auto word = std::string_view(plain).substr(i, run);
    Part part;
    if (is_digit(plain[i])) {
      std::from_chars(word.data(), word.data() + word.size(), part.value);
      part.digits = run;
    } else {
      part.value = month_of(word);
      if (part.value == 0) return {{}, false, true};
    }
    out.parts.push_back(part);
    i += run;
  }
  return out;
}

/// Which part is what. The day or the month may not exist.
std::optional<Date> meant(const Written& written) {
  const auto& parts = written.parts;
  if (parts.size() == 1 && parts[0].digits == 8)
    return Date{parts[0].value / 10000, parts[0].value / 100 % 100, parts[0].value % 100};
  if (parts.size() != 3) return std::nullopt;
  const auto &a = parts[0], &b = parts[1], &c = parts[2];
  const auto year = [&](const Part& part) {
    return part.digits == 4 || (part.digits == 2 && (written.dots || a.digits * b.digits == 0));
  };
  const auto small = [](const Part& part) { return part.digits == 1 || part.digits == 2; };
  if (a.digits == 4 && b.digits <= 2 && small(c)) return Date{a.value, b.value, c.value};
  const auto full = c.digits == 2 ? 2000 + c.value : c.value;
  if (small(a) && b.digits <= 2 && year(c)) return Date{full, b.value, a.value};
  if (a.digits == 0 && small(b) && year(c)) return Date{full, a.value, b.value};
  return std::nullopt;
}

Message no_such_month(Date date, std::string_view text) {
  if (date.month > 12 && date.day >= 1 && date.day <= 12 && date.month <= days_in(date.year, date.day))
    return say("měsíc {} v `{}` neexistuje; je-li prohozen den s měsícem, napište {}",
               "there is no month {} in `{}`; if day and month changed places, write {}", date.month, seen(text),
               Date{date.year, date.day, date.month}.iso());
  return say("měsíc {} v `{}` neexistuje, měsíce jdou od 1 do 12",
             "there is no month {} in `{}`, months go from 1 to 12", date.month, seen(text));
}

Message no_such_day(Date date) {
  const auto month = months.at(static_cast<std::size_t>(date.month - 1)).name;
  if (date.day == 0)
    return {fmt::format("den 0. {}. {} neexistuje, měsíc začíná dnem 1", date.month, date.year),
            fmt::format("0 {} {} does not exist, a month begins with day 1", month.en, date.year)};
  const auto last = days_in(date.year, date.month);
  return {fmt::format("den {}. {}. {} neexistuje, {} má{} jen {} dní", date.day, date.month, date.year, month.cs,
                      date.month == 2 ? fmt::format(" v roce {}", date.year) : "", last),
          fmt::format("{0} {1} {2} does not exist, {1}{3} has only {4} days", date.day, month.en, date.year,
                      date.month == 2 ? fmt::format(" {}", date.year) : "", last)};
}

/// Whether a text means one day only: `3/4/2018` is of March to some, and `1. 1. 45` may be of any century.
bool is_one_day(const Written& raw, std::string_view text, Date date) {
  const bool exchangeable = text.find('/') != text.npos && raw.parts[0].digits <= 2 && raw.parts.size() > 1 && raw.parts[1].digits > 0 && date.day <= 12;
  const bool any_century = raw.parts.back().digits == 2 && raw.parts.front().digits <= 2 && date.year >= 2050;
  return !raw.more && !exchangeable && !any_century;
}

/// `březen 2018`, `3/2018`, `2018-3`.
std::optional<Moment> month_meant(const Written& raw) {
  if (raw.more || raw.parts.size() != 2) return {};
  const auto &a = raw.parts[0], &b = raw.parts[1];
  const auto moment = b.digits == 4 && a.digits <= 2 ? Moment{b.value, a.value} : a.digits == 4 && b.digits <= 2 ? Moment{a.value, b.value} : Moment{};
  return moment && moment.month >= 1 && moment.month <= 12 ? std::optional(moment) : std::nullopt;
}

}  // namespace

Cure cure_of_date(std::string_view text) {
  if (Date::parse(text)) return {};
  if (const auto moment = Moment::parse(text))
    return moment->month == 0 ? say("v `{}` chybí měsíc a den; datum se píše 2018-03-28",
                                    "`{}` lacks the month and the day; a date is written 2018-03-28", seen(text))
                              : say("v `{}` chybí den; datum se píše 2018-03-28",
                                    "`{}` lacks the day; a date is written 2018-03-28", seen(text));
  const auto raw = written(text);
  if (raw.parts.empty() && !raw.more)
    return say({"datum chybí; píše se 2018-03-28", "the date is missing; it is written 2018-03-28"});
  const auto date = meant(raw);
  if (!date || date->year == 0)
    return say("`{}` není datum; datum se píše 2018-03-28", "`{}` is not a date; a date is written 2018-03-28",
               seen(text));
  if (date->month < 1 || date->month > 12) return no_such_month(*date, text);
  if (date->day < 1 || date->day > days_in(date->year, date->month)) return no_such_day(*date);
  const auto cure = [&](Message words) { return Cure(std::move(words), date->iso(), Cure::bare).only_if(is_one_day(raw, text, *date)); };
  if (raw.more)
    return cure(say("`{}` není jen datum; napište {}", "`{}` is not only a date; write {}", seen(text), date->iso()));
  if (raw.parts.size() == 3 && raw.parts[2].digits == 2 && raw.parts[0].digits != 4)
    return cure(say("rok v `{}` se píše čtyřmi číslicemi; napište {}", "the year in `{}` needs four digits; write {}",
                    seen(text), date->iso()));
  return cure(say("datum se píše {}", "a date is written {}", date->iso()));
}

Cure cure_of_moment(std::string_view text) {
  if (Moment::parse(text)) return {};
  if (const auto month = month_meant(written(text)))
    return {say("měsíc se píše {}", "a month is written {}", month->iso()), month->iso(), Cure::bare};
  return cure_of_date(text);
}

}  // namespace kpss
