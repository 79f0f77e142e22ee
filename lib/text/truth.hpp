#pragma once

// Words that people, and other readers of YAML, take for a truth value.
//
//   truth_in("Ano") == true      truth_in("off") == false      truth_in("možná") is nothing

#include <optional>
#include <string_view>

namespace kpss {

std::optional<bool> truth_in(std::string_view word);

}  // namespace kpss
