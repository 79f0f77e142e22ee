#pragma once

#include <span>
#include <string_view>

namespace kpss {

/// A file that travels inside the program (see `embed.cmake`).
struct Embedded {
  std::string_view path;  ///< Relative to the folder that was embedded.
  std::string_view bytes;
};

std::span<const Embedded> embedded_pages();      ///< The pages of the rules.
std::span<const Embedded> embedded_resources();  ///< What Pandoc and the PDF engine read.
std::span<const Embedded> embedded_site();       ///< What the pages of the directory on the web need.
std::span<const Embedded> embedded_completions();  ///< The scripts of shells; of `cli`.

}  // namespace kpss
