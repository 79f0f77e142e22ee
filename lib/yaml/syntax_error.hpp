#pragma once

#include <string_view>

#include "diagnostics/finding.hpp"

namespace kpss::yaml {

/// A finding for what yaml-cpp could not read. Its own words mislead people ("illegal map value"), so they are replaced by
/// what the line shows and its cure. `at` is the offset that yaml-cpp names, `reached` that of the last value it understood.
Finding syntax_error(const Source& source, std::string_view words, std::size_t at, std::size_t reached);

}  // namespace kpss::yaml
