#pragma once

// The keys of a record in the order in which they are described: where a new one goes when a file is edited.
//
//   yaml::Set{{"services", 0, "phone"}, yaml::text(phone), key_order<Service>()}

#include "shape/describe.hpp"

namespace kpss {

template <class T>
std::vector<std::string> key_order() {
  std::vector<std::string> keys;
  for_each_field<T>([&](const auto& field) { keys.emplace_back(field.key); });
  return keys;
}

}  // namespace kpss
