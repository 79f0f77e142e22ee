#pragma once

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule misplaced_file{"misplaced-file", Severity::warning, {"Soubor YAML leží na místě, které kpss nezná.", "A YAML file stands in a place that kpss does not know."}};
inline constexpr Rule bad_file_name{"bad-file-name", Severity::error, {"Jméno souboru nemůže být označením záznamu.", "The name of a file cannot be an id."}};

}  // namespace kpss
