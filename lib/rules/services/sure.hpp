#pragma once

// What can be said for sure of a service. A list that lacks an item, or a day that was not understood, may hide just what a rule misses.
//
//   if (is_surely_provided(service, report.today()) && all_understood(service, &Service::forms)) …

#include "catalogue/entries.hpp"
#include "rules/known.hpp"

namespace kpss {

inline bool is_surely_provided(const Service& service, Date day) {
  return is_known(service, &Service::from) && is_known(service, &Service::to) && is_provided(service, day);
}

/// Whether a list is as long as it was written: a code that was not understood is dropped.
template <DescribedRecord T, class Item>
bool all_understood(const T& record, std::vector<Item> T::*member) {
  const auto node = node_of(record, member);
  return is_known(record, member) && (!node || node.items().size() == (record.*member).size());
}

}  // namespace kpss
