#pragma once

// A line of money as somebody wrote it, and the amount that it makes.
//
//   as_written(Language::cs, line)    // „120 tis. Kč“, „150 Kč za jednotku „hodina“ × 400“, „nevyčísleno“
//   in_full(Language::cs, line)       // „120 tis. Kč = 120 000 Kč“

#include <string>

#include "model/amount.hpp"

namespace kpss {

/// Empty where the line says nothing that was understood.
std::string as_written(Language language, const BudgetLine& line);
std::string as_written(Language language, const CostLine& line);

/// With the amount in crowns behind it, where that has to be computed.
std::string in_full(Language language, const BudgetLine& line);
std::string in_full(Language language, const CostLine& line);

}  // namespace kpss
