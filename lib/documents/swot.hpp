#pragma once

// A SWOT as the field draws it, two by two: what is inside and what comes from outside, what helps and what harms. Each cell also names
// itself, so that it makes sense when read alone or aloud.
//
//   if (analysis.swot) blocks.push_back(swot_table(wording, *analysis.swot));

#include "documents/wording.hpp"

namespace kpss {

Table swot_table(const Wording& wording, const Swot& swot);

}  // namespace kpss
