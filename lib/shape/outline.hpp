#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shape/shape.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// What a file says, line by line, with the labels of its shape instead of keys and of codes.
struct OutlineLine {
  int depth = 0;
  std::string label;
  std::string value;  ///< Empty where lines below it say more.
};
std::vector<OutlineLine> outline(const Shape& shape, yaml::View node, Language language);

/// The values under a path of keys (`coordinator.email`, `budget.source`), also those in lists, as they are written.
std::vector<std::string> values_at(yaml::View node, std::string_view path);

/// Whether a shape has such a path of keys.
bool has_path(const Shape& shape, std::string_view path);

}  // namespace kpss
