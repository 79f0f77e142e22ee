#pragma once

#include "site/directory.hpp"

namespace kpss::site {

/// A target group that some service names.
struct SearchedGroup {
  std::string code;
  std::string title;
};
/// In the order of the code list; codes that it does not know, last.
std::vector<SearchedGroup> searched_groups(const Directory& directory);

}  // namespace kpss::site
