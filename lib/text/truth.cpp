#include "text/truth.hpp"

#include <utility>

#include "text/plain.hpp"

namespace kpss {

std::optional<bool> truth_in(std::string_view word) {
  constexpr std::pair<std::string_view, bool> words[] = {{"true", true}, {"yes", true}, {"on", true}, {"ano", true}, {"1", true}, {"false", false}, {"no", false}, {"off", false}, {"ne", false}, {"0", false}};
  for (const auto& [known, truth] : words)
    if (folded(word) == known) return truth;
  return {};
}

}  // namespace kpss
