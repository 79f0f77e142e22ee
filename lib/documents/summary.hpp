#pragma once

#include "documents/plan.hpp"

namespace kpss {

/// The plan at a glance: what it wants, its priorities and goals, its figures, how to take part. Says only as much as fits on one page A4: of a
/// plan with many goals it counts them instead of naming them.
Document plan_summary(const PlanSubject& subject);

}  // namespace kpss
