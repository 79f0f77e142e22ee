#pragma once

#include <functional>

#include "collection/merge.hpp"

namespace kpss::collection {

/// What a merge changes and what it refuses, record by record, for people on a terminal; `shown` turns a path of the repository into one that can be
/// opened from where they stand.
std::string in_words(const Merge& merge, const Repository& repository, Language language, const std::function<std::string(const std::string&)>& shown);

struct MergeCounts {
  std::size_t fresh = 0, changed = 0, unchanged = 0, refused = 0;
};
MergeCounts count(const Merge& merge);

}  // namespace kpss::collection
