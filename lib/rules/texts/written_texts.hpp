#pragma once

#include "repository/repository.hpp"
#include "shape/texts.hpp"

namespace kpss {

/// Every text of every record of a repository.
void for_each_text(const Repository& repository, const std::function<void(const WrittenValue&)>& visit);

}  // namespace kpss
