#pragma once

// The search: a form that is shown where JavaScript is on (assets/search.js), and in its place the lists where it is off.

#include "site/directory.hpp"

namespace kpss::site {

Element search_section(const Directory& directory, std::string_view from);

}  // namespace kpss::site
