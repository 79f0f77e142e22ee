#pragma once

// Values as YAML in the style of the house: quotes only where somebody would read something else, long texts as blocks that can be read.
//
//   scalar("Péče: od dubna")  →  "Péče: od dubna"      (in quotes, for its colon)
//   scalar("Péče od dubna")   →  Péče od dubna

#include <string>
#include <string_view>

#include "yaml/value.hpp"

namespace kpss::yaml {

/// A text on one line that reads back as itself; `flow` where it stands in brackets.
std::string scalar(std::string_view text, bool flow = false);
/// The same in quotes, whether it needs them or not.
std::string in_quotes(std::string_view text);

/// What is written behind a colon or a dash: on its line, and on the lines below, each with its line end in front.
struct Written {
  std::string here;
  std::string below;
};

struct Layout {
  std::size_t column = 0;        ///< Of the key or the dash.
  bool flow = false;             ///< Within brackets.
  std::string_view eol = "\n";
};

Written behind_key(const Value& value, const Layout& layout);
Written behind_dash(const Value& value, const Layout& layout);

/// A whole file or a part of it: the members of a mapping, or the items of a list, with a line end behind each.
std::string lines_of(const Value& value, std::size_t column = 0);

}  // namespace kpss::yaml
