#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kpss {

/// The candidate that was most likely meant by a mistyped word, or nothing where none is near: a transposition, a
/// missing or wrong letter, a missing accent (`opatreni`), `_` for `-`, another case. Of equally near ones the first.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace kpss
