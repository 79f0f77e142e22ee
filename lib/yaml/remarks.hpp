#pragma once

// Where people left remarks in a file. No reader tells: what stands behind a `#` is none where it is part of a text.
//
//   for (const auto& remark : remarks_in(document, from, to)) keep(text.substr(remark.begin, remark.end - remark.begin));

#include <string_view>
#include <vector>

#include "yaml/document.hpp"

namespace kpss::yaml {

/// From the `#` to the end of its line.
struct Remark {
  std::size_t begin, end;
};
/// Those that begin in [from, to), in their order.
std::vector<Remark> remarks_in(const Document& document, std::size_t from, std::size_t to);
std::vector<Remark> remarks_in(const Document& document);

/// The remarks of one version of a file that the other does not have, or less often. Where they stand and blanks at their ends do not matter.
std::vector<Remark> lost_remarks(const Document& before, const Document& after);

}  // namespace kpss::yaml
