#pragma once

// Asking about a figure: the same answer from `kpss stats --explain` and `kpss report --explain`.

#include "cli/session.hpp"
#include "statistics/figure.hpp"

namespace kpss::cli {

/// Prints why a figure is what it is, as text or JSON. Throws Failure where there is no such figure.
void print_explanation(const std::string& figure, const FigureScope& scope, bool json, const Project& project, Session& session);

}  // namespace kpss::cli
