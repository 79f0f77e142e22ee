#pragma once

// Cures of single values as replacements of bytes, quoted as their place needs it.
//
//   finding.fix = {rewritten(value, word("2018-03-28"))};
//   finding.fix = {rewritten(key, text("title"))};

#include "diagnostics/finding.hpp"
#include "text/cure.hpp"
#include "yaml/value.hpp"

namespace kpss::yaml {

/// A scalar, or the key of an entry, written anew. Of a text on several lines, or of a value that is not written, there is none.
std::vector<Replacement> rewritten(View scalar, const Value& value);
/// What is meant in the place of what was written; nothing where it is not sure, or where the list or mapping has it already.
std::vector<Replacement> rewritten(View scalar, const Cure& cure);

}  // namespace kpss::yaml
