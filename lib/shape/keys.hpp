#pragma once

// The keys of a record in the order in which they are described: where a new one goes when a file is edited (yaml/edit.hpp).
//
//   yaml::Set{{"services", 0, "phone"}, yaml::text(phone), keys_of<Service>()}

#include <string>
#include <vector>

#include "shape/codecs.hpp"

namespace kpss {

template <DescribedRecord T>
std::vector<std::string> keys_of() {
  std::vector<std::string> keys;
  for_each_field<T>([&](const auto& f) { keys.emplace_back(f.key); });
  return keys;
}

}  // namespace kpss
