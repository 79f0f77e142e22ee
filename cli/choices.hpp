#pragma once

// Values of options that come from a table with names: `--format json`, `--by priority`.

#include <span>
#include <string>
#include <vector>

#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {

/// The row with this name. Throws Failure with the nearest one, or with all.
template <class Row>
const Row* choose(std::string_view option, const std::string& value, std::span<const Row> rows) {
  std::vector<std::string_view> names;
  for (const auto& row : rows) {
    if (row.name == value) return &row;
    names.push_back(row.name);
  }
  const auto near = nearest(value, names);
  throw Failure(Failure::Kind::usage, say("volba `{}` nezná hodnotu `{}`", "option `{}` has no value `{}`", option, value),
                near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("možné hodnoty: {}", "possible values: {}", fmt::to_string(fmt::join(names, ", "))));
}

}  // namespace kpss::cli
