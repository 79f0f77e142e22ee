#pragma once

// Parts of a text where they are written in the file: between quotes, folded over lines, with escapes.
//
//   finding.at = placed(node, slip.begin, slip.end);
//   finding.fix = placed(node, slip.cure);

#include "diagnostics/finding.hpp"
#include "writing/slips.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// The whole value where line ends or escapes stand between.
Span placed(yaml::View scalar, std::size_t begin, std::size_t end);

/// Nothing where it cannot be told which bytes are meant.
std::vector<Replacement> placed(yaml::View scalar, const std::vector<Rewording>& cure);

}  // namespace kpss
