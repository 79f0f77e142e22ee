#pragma once

// The years of a plan, for the rules that compare a year with them.
//
//   if (const auto years = years_of(repository, plan_of(measure)); years && !years->contains(line.year.number)) …

#include <optional>
#include <string>
#include <string_view>

#include "repository/repository.hpp"

namespace kpss {

struct PlanYears {
  int first = 0;
  int last = 0;

  bool contains(int year) const { return first <= year && year <= last; }
  std::string text() const;  ///< `2018–2019`, or `2018`.
};

/// Nothing where the plan or its period was not understood, or the period ends before it starts.
std::optional<PlanYears> years_of(const Repository& repository, std::string_view plan);

}  // namespace kpss
