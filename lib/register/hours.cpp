#include "register/hours.hpp"

#include <algorithm>

#include "register/clean.hpp"

namespace kpss::registry {
namespace {

constexpr std::array<std::string_view, 7> beginnings = {"po", "ut", "st", "ct", "pa", "so", "ne"};

/// „pondělí“, `po`, `1`; „pracovní dny“, „denně“.
std::vector<std::size_t> days_from(const std::string& id, const CodeLists& lists) {
  for (const auto& text : {comparable(lists.name(id)), comparable(key_of(id))}) {
    if (text.starts_with("pracovni") || text.starts_with("vsedni")) return {0, 1, 2, 3, 4};
    if (text.starts_with("denne") || text.starts_with("kazdy")) return {0, 1, 2, 3, 4, 5, 6};
    if (text.starts_with("vikend")) return {5, 6};
    for (std::size_t day = 0; day < beginnings.size(); ++day)
      if (text.starts_with(beginnings[day]) || text == std::to_string(day + 1)) return {day};
  }
  return {};
}

/// `8:00`, `08:00:00`, `08.00`; 24:00 is the end of a day.
std::optional<Time> time_from(std::string text) {
  std::replace(text.begin(), text.end(), '.', ':');
  const auto padded = text.find(':') == 1 ? "0" + text : std::move(text);
  const auto time = std::string_view(padded).substr(0, 5);
  return time == "24:00" ? Time{24, 0} : Time::parse(time);
}

/// Joined where they meet; nothing where one of them would reach into the next day and is not the last.
bool join(std::vector<OpenTime>& times) {
  std::sort(times.begin(), times.end(), [](const OpenTime& a, const OpenTime& b) { return a.opens < b.opens; });
  std::vector<OpenTime> joined;
  for (const auto& time : times) {
    const bool overnight = !joined.empty() && joined.back().closes <= joined.back().opens;
    if (overnight) return false;
    if (joined.empty() || joined.back().closes < time.opens) joined.push_back(time);
    else if (time.closes <= time.opens) joined.back().closes = time.closes;
    else joined.back().closes = std::max(joined.back().closes, time.closes);
  }
  times = std::move(joined);
  return true;
}

std::string time_text(Time time) { return time.hour == 24 ? "24:00" : time.iso(); }

}  // namespace

std::optional<OpeningHours> hours_from(const std::vector<DayRange>& ranges, const CodeLists& lists) {
  OpeningHours hours;
  for (const auto& range : ranges) {
    const auto days = days_from(range.day, lists);
    const auto from = time_from(range.from);
    auto to = time_from(range.to);
    if (days.empty() || !from || !to || *from == Time{24, 0}) return {};
    if (*to == Time{0, 0}) to = Time{24, 0};
    if (*from == *to) return {};
    for (const auto day : days) hours.week[day].push_back({*from, *to});
  }
  for (auto& day : hours.week)
    if (!join(day)) return {};
  return OpeningHours::parse(text_of(hours));
}

std::string text_of(const OpeningHours& hours) {
  if (hours.always) return "24/7";
  std::string text;
  for (std::size_t day = 0; day < hours.week.size();) {
    auto last = day;
    while (last + 1 < hours.week.size() && hours.week[last + 1] == hours.week[day]) ++last;
    if (!hours.week[day].empty()) {
      text.append(text.empty() ? "" : "; ").append(weekday_code(day));
      if (last != day) text.append(last == day + 1 ? "," : "-").append(weekday_code(last));
      for (const auto& time : hours.week[day]) text.append(&time == &hours.week[day].front() ? " " : ",").append(time_text(time.opens)).append("-").append(time_text(time.closes));
    }
    day = last + 1;
  }
  return text;
}

}  // namespace kpss::registry
