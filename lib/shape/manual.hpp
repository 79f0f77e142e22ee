#pragma once

#include <string>

#include "shape/shape.hpp"

namespace kpss {

/// The section of the manual on a kind of file and the records in it, as Markdown for Pandoc: a definition list of keys.
/// `level` is that of its heading.
std::string manual_of(const Shape& shape, std::string_view place, int level, Language language);

}  // namespace kpss
