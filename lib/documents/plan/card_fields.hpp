#pragma once

#include "documents/plan/parts.hpp"

namespace kpss {

/// What a measure says in one row of its card; empty where it says nothing.
Inlines card_value(const PlanContext& context, const Measure& measure, CardField field);

}  // namespace kpss
