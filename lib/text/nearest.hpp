#pragma once

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/cure.hpp"

namespace kpss {

/// The candidate that was most likely meant by a mistyped word, or nothing where none is near: a transposition, a
/// missing or wrong letter, a missing accent (`opatreni`), `_` for `-`, another case. Of equally near ones the first.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> candidates);
std::optional<std::string> nearest(std::string_view word, const std::same_as<std::vector<std::string>> auto& candidates) {
  const std::vector<std::string_view> views(candidates.begin(), candidates.end());
  return nearest(word, std::span(views));
}

/// "did you mean `title`?", of the nearest. It is sure where no other is as near and a slip of the pen explains it: one letter in a word
/// of four, two in one of eight, never the first letter, a digit or a part that is only a mark: `1.1.3` is no misspelling of `1.1.2`, nor
/// `skupina-b` of `skupina-a`.
std::optional<Cure> did_you_mean(std::string_view word, std::span<const std::string_view> candidates);
std::optional<Cure> did_you_mean(std::string_view word, const std::same_as<std::vector<std::string>> auto& candidates) {
  const std::vector<std::string_view> views(candidates.begin(), candidates.end());
  return did_you_mean(word, std::span(views));
}

}  // namespace kpss
