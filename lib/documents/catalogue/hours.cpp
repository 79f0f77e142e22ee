#include "documents/catalogue/hours.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/grammar.hpp"
#include "text/typography.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

constexpr std::size_t days_of_week = 7;

/// Days from the first to the last that follow one another.
struct Run {
  std::size_t first, last;
};

std::vector<Run> runs_like(const OpeningHours& hours, std::size_t day) {
  std::vector<Run> runs;
  for (std::size_t i = day; i < days_of_week; ++i) {
    if (hours.week[i] != hours.week[day]) continue;
    if (!runs.empty() && runs.back().last + 1 == i) runs.back().last = i;
    else runs.push_back({i, i});
  }
  return runs;
}

std::string days_in_words(Language language, const std::vector<Run>& runs) {
  if (runs.front().first == 0 && runs.front().last + 1 == days_of_week) return std::string(words::every_day.in(language));
  const auto name = [&](std::size_t day) { return std::string(weekday_name(language, static_cast<int>(day) + 1)); };
  std::vector<std::string> parts;
  for (const auto& run : runs) {
    if (run.last > run.first + 1) parts.push_back(fmt::format("{}–{}", name(run.first), name(run.last)));
    else
      for (auto day = run.first; day <= run.last; ++day) parts.push_back(name(day));
  }
  return listed(language, parts);
}

std::string times_in_words(Language language, const std::vector<OpenTime>& times) {
  std::vector<std::string> parts;
  for (const auto& time : times) parts.push_back(fmt::format("{}–{}", time_in_words(language, time.opens), time_in_words(language, time.closes)));
  return listed(language, parts);
}

bool is_whole_day(const std::vector<OpenTime>& times) { return times.size() == 1 && times.front() == OpenTime{{0, 0}, {24, 0}}; }

}  // namespace

std::string hours_in_words(Language language, const OpeningHours& hours) {
  if (hours.always || std::all_of(hours.week.begin(), hours.week.end(), is_whole_day)) return std::string(words::around_the_clock.in(language));
  std::string text;
  for (std::size_t day = 0; day < days_of_week; ++day) {
    const auto& times = hours.week[day];
    const bool said = std::find(hours.week.begin(), hours.week.begin() + static_cast<std::ptrdiff_t>(day), times) != hours.week.begin() + static_cast<std::ptrdiff_t>(day);
    if (times.empty() || said) continue;
    text += fmt::format("{}{}\u00a0{}", text.empty() ? "" : "; ", days_in_words(language, runs_like(hours, day)), is_whole_day(times) ? std::string(words::around_the_clock.in(language)) : times_in_words(language, times));
  }
  return typeset(language, text);
}

}  // namespace kpss
