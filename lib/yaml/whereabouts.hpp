#pragma once

// A place in a file by the names that lead to it. They hold when lines, keys or items move; an item of a list goes by its id, number or name.
//
//   whereabouts(document, at)   →   services/poradna/phone

#include <string>

#include "yaml/document.hpp"

namespace kpss::yaml {

/// Empty for the record that the file is, and for what was not read. The beginning of a mapping means the mapping, not its first key.
/// What is discreet names no texts: items go by their place in the list.
std::string whereabouts(const Document& document, std::size_t at, bool discreet = false);

}  // namespace kpss::yaml
