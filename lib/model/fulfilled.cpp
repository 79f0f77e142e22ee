#include "model/fulfilled.hpp"

#include <algorithm>

namespace kpss {

bool counts_as_fulfilled(const Plan& plan, Status status) {
  if (plan.counts_as_fulfilled.empty()) return status == Status::fulfilled;
  return std::find(plan.counts_as_fulfilled.begin(), plan.counts_as_fulfilled.end(), status) != plan.counts_as_fulfilled.end();
}

}  // namespace kpss
