#pragma once

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"

namespace kpss::yaml {

/// Whether the bytes are text: size, UTF-8, control bytes, something in it.
bool fit_to_read(const Source& source, Findings& findings);

/// Whether the bytes may be given to yaml-cpp at all: size, UTF-8, control bytes, something in it, no directive. yaml-cpp 0.7 passes all of these.
bool fit_to_parse(const Source& source, Findings& findings);

/// What yaml-cpp does not see in a tree that it has read: repeated keys and overlong texts.
void check_tree(const Document& document, Findings& findings);

}  // namespace kpss::yaml
