#pragma once

// What was written but not understood is reported while reading; a rule that counts must not take it for missing.
//
//   if (misread(group, &Group::ended)) return;  // Whether the group still exists is not known.

#include "shape/places.hpp"

namespace kpss {

/// Whether the key of a member is misspelt, or its value has not the form of its type.
template <DescribedRecord T, class Value>
bool misread(const T& record, Value T::*member) {
  return written(record, member) && (!node_of(record, member) || !understood(record, member));
}

}  // namespace kpss
