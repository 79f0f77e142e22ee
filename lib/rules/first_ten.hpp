#pragma once

#include <string>
#include <vector>

namespace kpss {

/// At most ten names, for a message that must not fill the screen: `Kyjov, Vacenovice, …`.
std::string first_ten(const std::vector<std::string>& names);

}  // namespace kpss
