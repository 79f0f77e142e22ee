#include "model/file_name.hpp"

namespace kpss {

std::string file_name_of_number(std::string_view number) {
  std::string name;
  for (const char c : number) name += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  while (name.ends_with('.')) name.pop_back();
  return name;
}

}  // namespace kpss
