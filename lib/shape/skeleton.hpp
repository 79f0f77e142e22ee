#pragma once

#include <map>
#include <string>
#include <string_view>

#include "shape/shape.hpp"

namespace kpss {

/// The YAML of a new record: the keys that have a value, the required ones that have none with a value to be replaced, and all others as
/// comments that say what they are for. Values are written as they are given: quote a text with `yaml_text`.
std::string skeleton(const Shape& shape, const std::map<std::string, std::string>& values, Language language);

/// A text as a YAML scalar that reads back as the same text: plain where that is safe, else in quotes.
std::string yaml_text(std::string_view text);

}  // namespace kpss
