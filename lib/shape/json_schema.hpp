#pragma once

#include <string>

#include "shape/shape.hpp"

namespace kpss {

/// The JSON Schema (draft-07) of a kind of file, for editors that complete and check YAML; titles and descriptions in one language.
std::string json_schema(const Shape& shape, Language language);

}  // namespace kpss
