#pragma once

// What a value is changed into: everything that people write by mistake, and what readers of YAML take for something else.

#include <string>
#include <vector>

#include "agreement/cut.hpp"

namespace kpss::tests {

struct Change {
  std::string name;
  Cut value;
  std::string same_as = {};  ///< How other readers see it where they lose how it is written: `1e3` is 1000.
};

/// What any value may become, whatever it should be.
const std::vector<Change>& changes_of_any();

/// What a value of a shape becomes that differs from it by little: `wrong code`, `quoted`, `twice`. An empty node is one that nobody wrote.
std::vector<Change> changes_of(const Shape& shape, yaml::View node, const std::string& key);

}  // namespace kpss::tests
