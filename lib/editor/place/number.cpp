#include "editor/place/number.hpp"

#include <algorithm>

#include "model/file_name.hpp"

namespace kpss::editor {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string number_after(std::string_view number, std::string_view old_name, std::string_view new_name) {
  if (file_name_of_number(number) != old_name) return std::string(number);
  std::string fresh(new_name);
  const bool in_capitals = std::any_of(number.begin(), number.end(), [](char c) { return small(c) != c; }) && std::none_of(number.begin(), number.end(), [](char c) { return capital(c) != c; });
  if (in_capitals) std::transform(fresh.begin(), fresh.end(), fresh.begin(), capital);
  return number.ends_with('.') ? fresh + "." : fresh;
}

}  // namespace kpss::editor
