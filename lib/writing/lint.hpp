#pragma once

// What goes wrong where people write YAML and texts by hand, found while files are read. A value that was not understood raises nothing further; but where
// what is wrong with a code cannot be seen, its finding is told the reason and the cure.
//
//   lint(shape_of<Measure>(), document.root(), findings);      lint(narrative_source, findings);

#include "diagnostics/finding.hpp"
#include "shape/shape.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// A file that was read and decoded, with what was found in it so far.
void lint(const Shape& shape, yaml::View root, Findings& findings);

/// A text of its own, line by line.
void lint(const Source& text, Findings& findings);

}  // namespace kpss
