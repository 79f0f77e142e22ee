#pragma once

#include "shape/codecs.hpp"

namespace kpss {

/// Whether nothing is hidden behind a member: its key is not there at all, or its value has the right form. A key that is misspelt, or a
/// value that was not understood, may hold just what a rule misses.
template <DescribedRecord T, class Value>
bool is_known(const T& record, Value T::*member) {
  return !written(record, member) || (node_of(record, member) && understood(record, member));
}

}  // namespace kpss
