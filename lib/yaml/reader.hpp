#pragma once

#include <cstddef>

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss::yaml {

/// What no file of a plan repository needs to exceed. yaml-cpp may take 240 bytes of memory for a byte of YAML.
inline constexpr std::size_t largest_file = 1 << 20;
inline constexpr std::size_t deepest_nesting = 64;
inline constexpr std::size_t longest_field = 20'000;  ///< Characters; more overwhelms the PDF engine.
inline constexpr std::size_t longest_word = 200;

/// Reads the one document of `source`, which must outlive it. What is wrong is added to `findings`; a document that could
/// not be read to its end is not sound and has no root, whatever its first lines say.
Document read(const Source& source, Findings& findings);

/// The same, with cures that nobody has tried.
Document parsed(const Source& source, Findings& findings);

}  // namespace kpss::yaml
