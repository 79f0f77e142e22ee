#include "text/vocalization.hpp"

#include "text/plain.hpp"

namespace kpss {

std::string_view from_ordinal(std::int64_t number) {
  while (number >= 1000) number /= 1000;  // Read first: „dvanáct tisíc“.
  if (number >= 100 && number < 200) return "ze";  // sta, stého
  if (number >= 100) number /= 100;
  // třetího, čtvrtého, šestého, sedmého, and so are their tens: třináctého, třicátého.
  const auto digit = number < 10 ? number : number < 20 ? number - 10 : number / 10;
  return digit == 3 || digit == 4 || digit == 6 || digit == 7 ? "ze" : "z";
}

std::string_view from_number(std::int64_t number) { return number == 2 ? "ze" : from_ordinal(number); }

std::string_view from_word(std::string_view word) {
  const auto plain = folded(word.substr(0, word.find(' ')));
  if (plain.empty()) return "z";
  const bool hard = plain.starts_with("ctvrt") || plain.starts_with("tret") || plain.starts_with("dv") || plain.starts_with("vse");
  return hard || plain.front() == 's' || plain.front() == 'z' ? "ze" : "z";
}

}  // namespace kpss
