#include "text/birth_number.hpp"

#include <algorithm>
#include <cstdint>

#include "text/date.hpp"

namespace kpss {
namespace {

std::int64_t number(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool is_date(int year, int month, int day) {
  if (month > 50) month -= 50;
  if (month > 20 && year >= 2004) month -= 20;
  return month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

}  // namespace

bool is_birth_number(std::string_view digits) {
  if (digits.size() != 9 && digits.size() != 10) return false;
  if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) return false;
  const bool is_old = digits.size() == 9;
  const int of_century = static_cast<int>(number(digits.substr(0, 2)));
  if (is_old && (of_century > 53 || digits.ends_with("000"))) return false;
  const int year = of_century + (is_old || of_century > 53 ? 1900 : 2000);
  if (!is_date(year, static_cast<int>(number(digits.substr(2, 2))), static_cast<int>(number(digits.substr(4, 2))))) return false;
  if (is_old || number(digits) % 11 == 0) return true;
  return year >= 1954 && year <= 1985 && digits.back() == '0' && number(digits.substr(0, 9)) % 11 == 10;
}

}  // namespace kpss
