#pragma once

#include "rules/style/reach.hpp"

namespace kpss {

bool is_svg(std::string_view bytes);

/// The first thing in an SVG that would run, or fetch something: scripts, foreign content, events, references out of the file, entities.
std::optional<Reach> svg_reaching_out(std::string_view bytes);

}  // namespace kpss
