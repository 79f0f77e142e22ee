#pragma once

// `stav:splneno`: a key that lost the space behind its colon is a plain text to YAML.

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// The key in such a text; empty of any other.
std::string_view key_without_space(yaml::View text);
Message missing_space();
/// The space behind a key that begins a text.
std::vector<Replacement> space_behind(yaml::View text, std::string_view key);

}  // namespace kpss
