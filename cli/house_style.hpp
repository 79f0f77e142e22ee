#pragma once

#include "publish/publish.hpp"
#include "repository/repository.hpp"

namespace kpss::cli {

/// The house style of a repository, as its manifest names it: documents and sheets all wear it.
Style style_of(const Repository& repository);

}  // namespace kpss::cli
