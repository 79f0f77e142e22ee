#include "rules/unreadable.hpp"

#include <algorithm>

namespace kpss {

bool some_unreadable(const Repository& repository, std::string_view kind, std::string_view plan) {
  const auto paths = repository.paths();
  return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
    const auto place = place_of(path);
    return place.kind == kind && (plan.empty() || place.plan == plan) && repository.unreadable(place.kind, place.id, place.plan);
  });
}

}  // namespace kpss
