#include "rules/first_ten.hpp"

namespace kpss {

std::string first_ten(const std::vector<std::string>& names) {
  constexpr std::size_t most = 10;
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) text.append(i == 0 ? "" : ", ").append(names[i]);
  return names.size() > most ? text + ", …" : text;
}

}  // namespace kpss
