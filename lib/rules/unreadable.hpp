#pragma once

#include "repository/repository.hpp"

namespace kpss {

/// Whether a file of a kind was not understood; with a plan, one of its own. What should be in it may be what a rule misses.
bool some_unreadable(const Repository& repository, std::string_view kind, std::string_view plan = {});

}  // namespace kpss
