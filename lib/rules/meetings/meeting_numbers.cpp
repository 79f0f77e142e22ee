#include "rules/meetings/meeting_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "rules/meetings/misread.hpp"

namespace kpss {
namespace {

constexpr std::size_t digits_of_a_year = 4;
constexpr std::size_t most_digits = 6;

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('.')) text.remove_suffix(1);
  return text;
}

std::optional<int> whole(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.size() > most_digits || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return {};
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

bool is_year(std::string_view text) {
  const auto digits = trimmed(text);
  return digits.size() == digits_of_a_year && (digits.starts_with("19") || digits.starts_with("20"));
}

/// The number as written; the year 0 where it names none.
std::optional<MeetingNumber> parsed(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == text.npos) {
    const auto number = whole(text);
    return number ? std::optional(MeetingNumber{0, *number}) : std::nullopt;
  }
  auto number = text.substr(0, slash), year = text.substr(slash + 1);
  if (is_year(number)) std::swap(number, year);
  const auto counted = whole(number), named = whole(year);
  if (!counted || !named || is_year(number) || !is_year(year)) return {};
  return MeetingNumber{*named, *counted};
}

}  // namespace

std::string MeetingNumber::text() const { return year == 0 ? std::to_string(number) : fmt::format("{}/{}", number, year); }

std::optional<MeetingNumber> number_of(const Meeting& meeting, const Group& group) {
  if (!meeting.number || !meeting.group || meeting.group->id != id_of(group) || meeting.per_rollam || misread(group, &Group::statute)) return {};
  if (group.statute && misread(*group.statute, &Statute::numbering)) return {};
  auto number = parsed(*meeting.number);
  const auto numbering = group.statute ? group.statute->numbering : std::nullopt;
  if (!number || !numbering) return number;
  if (*numbering == Numbering::continuous) number->year = 0;
  if (*numbering == Numbering::per_year && number->year == 0) number->year = meeting.date.year;
  return number;
}

}  // namespace kpss
