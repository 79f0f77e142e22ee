// `cure_of_time`: what a person wrote for a time of day, and the time that was meant.

#include <algorithm>

#include "text/date.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The digits and marks of a time, without blanks and the word for hours around them.
std::string bare_time(std::string_view text) {
  auto plain = replaced(replaced(folded(text), "\u00a0", ""), " ", "");
  for (const std::string_view hours : {"hod.", "hod", "h.", "h"})
    if (plain.ends_with(hours)) return plain.substr(0, plain.size() - hours.size());
  return plain;
}

std::optional<Time> meant(std::string_view text) {
  const auto plain = bare_time(text);
  const auto mark = std::min(plain.find_first_of(":."), plain.size());
  const auto hour = plain.substr(0, mark), minute = mark == plain.size() ? "00" : plain.substr(mark + 1);
  const auto digits = [](const std::string& part) { return !part.empty() && part.size() <= 2 && std::all_of(part.begin(), part.end(), is_digit); };
  if (!digits(hour) || !digits(minute)) return {};
  return Time::parse(fmt::format("{:0>2}:{}", hour, minute));
}

}  // namespace

Cure cure_of_time(std::string_view text) {
  if (Time::parse(text)) return {};
  if (const auto time = meant(text)) return {say("čas se píše `\"{}\"`", "a time is written `\"{}\"`", time->iso()), time->iso()};
  return say("`{}` není čas", "`{}` is not a time", seen(text));
}

}  // namespace kpss
