#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kpss {

/// What in a file would fetch something, run something, or break out of where it is put.
struct Reach {
  std::string what;      ///< As it is written: `@import`, `url(`, `<script>`.
  std::size_t line = 0;  ///< 0: not known.
};

}  // namespace kpss
