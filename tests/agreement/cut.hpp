#pragma once

// Values of a file that can be taken apart and written again, for mutants: each is as small as the place of its fault allows, since whatever
// stands elsewhere is mutated on its own.
//
//   Cut file = least(shape_of<Measure>(), root);                       // its required keys, lists with one item
//   text_of(with(file, "status", raw("fulfiled")));

#include <string>
#include <utility>
#include <vector>

#include "shape/shape.hpp"
#include "yaml/document.hpp"

namespace kpss::tests {

struct Cut {
  enum class Kind { raw, list, mapping } kind = Kind::raw;
  std::string raw = {};                                   ///< As it is written: `"2018"`, `[x]`, `~`.
  std::vector<std::pair<std::string, Cut>> entries = {};  ///< Of a list without keys.
};

Cut raw(std::string text);
Cut list(std::vector<Cut> items);
/// A text in double quotes.
Cut quoted(std::string_view text);

/// A value with nothing but what its shape requires.
Cut least(const Shape& shape, yaml::View node);
/// A scalar as it is written; what is folded or a block is put in quotes.
Cut as_written(yaml::View scalar);

/// A mapping in which a key has another value, behind the others where it was not there.
Cut with(Cut mapping, const std::string& key, Cut value);
Cut without(Cut mapping, const std::string& key);

std::string text_of(const Cut& file);

}  // namespace kpss::tests
