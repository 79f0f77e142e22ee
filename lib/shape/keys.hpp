#pragma once

#include <string>
#include <vector>

#include "shape/codecs.hpp"

namespace kpss {

/// The keys of a record as files are meant to have them: where an edit puts a new one (yaml/edit.hpp).
template <DescribedRecord T>
std::vector<std::string> keys_of() {
  std::vector<std::string> keys;
  for_each_field<T>([&](const auto& f) { keys.emplace_back(f.key); });
  return keys;
}

}  // namespace kpss
