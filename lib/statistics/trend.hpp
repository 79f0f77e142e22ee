#pragma once

// A plan year by year, together with the plans it came to replace.
//
//   for (const TrendYear& year : trend_of(repository, plan, 2022)) …   // 2016 … 2019 of the plan before, 2022 of this one

#include <limits>

#include "statistics/fulfilment.hpp"

namespace kpss {

struct TrendYear {
  const Plan* plan = nullptr;
  int year = 0;
  Tally tally;
};

/// Every monitored year of the plan and of the chain of plans that it replaces, up to a year; by year, then the older plan first.
std::vector<TrendYear> trend_of(const Repository& repository, const Plan& plan, int until = std::numeric_limits<int>::max());

/// Whether all of its plans count the same statuses as fulfilled, so that their shares can be compared.
bool counts_alike(const std::vector<TrendYear>& trend);

}  // namespace kpss
