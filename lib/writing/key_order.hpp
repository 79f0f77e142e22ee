#pragma once

// The order of keys. People order as they think; but the keys that a record must have, which tell it from others, come before those that they are
// described before. Records in braces, which are seen at one look, may have any order.
//
//   check_key_order(shape_of<Measure>(), document.root(), findings);

#include "diagnostics/finding.hpp"
#include "shape/shape.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// One finding for each record, at its first key that stands too late.
void check_key_order(const Shape& shape, yaml::View node, Findings& findings);

}  // namespace kpss
