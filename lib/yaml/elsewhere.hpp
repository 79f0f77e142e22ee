#pragma once

// What other readers of YAML, of version 1.1 (PyYAML, Ruby) as well as 1.2 (`core_schema.hpp`), make of a text without quotes, where what they print
// again is not what was written.
//
//   elsewhere("1.10")  →  number, "1.1"      elsewhere("no")  →  truth, "false"      elsewhere("1.1")  →  text: what is read comes out again

#include <string>
#include <string_view>

namespace kpss::yaml {

struct Elsewhere {
  enum class Kind { text, number, truth };
  Kind kind = Kind::text;
  std::string read = {};  ///< What is left of the text.
};

Elsewhere elsewhere(std::string_view plain);

}  // namespace kpss::yaml
