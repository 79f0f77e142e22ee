#pragma once

#include <optional>
#include <string_view>

#include "diagnostics/finding.hpp"

namespace kpss::yaml {

/// How far yaml-cpp came before it stopped.
struct Progress {
  Span last;                            ///< The last value it understood.
  std::optional<std::size_t> open = {};  ///< The innermost bracket that is still open.
};

/// A finding for what yaml-cpp could not read. Its own words mislead people ("illegal map value"), so they are replaced by
/// what the line shows and its cure. `at` is the offset that yaml-cpp names.
Finding syntax_error(const Source& source, std::string_view words, std::size_t at, const Progress& progress);

Finding unclosed_bracket(const Source& source, std::size_t open);

}  // namespace kpss::yaml
