#pragma once

// An explanation on paper: for people on a terminal, for programs as JSON.

#include "diagnostics/forms.hpp"
#include "statistics/figure.hpp"
#include "text/sheet.hpp"

namespace kpss {

std::string explanation_as_text(const Explanation& explanation, Language language, const Viewpoint& from);
/// `{"version":1,"figure","value","meaning","formula","steps":[…],"in":[{"what","value","path","line"}],"out":[…]}`
std::string explanation_as_json(const Explanation& explanation, const Viewpoint& from);

/// All figures there are, with what they mean and what their names need.
Sheet sheet_of_figures(Language language);

}  // namespace kpss
