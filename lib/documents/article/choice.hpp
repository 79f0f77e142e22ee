#pragma once

#include "statistics/fulfilment.hpp"

namespace kpss {

/// What of the year an article tells, in the order of the plan; the same records give the same choice.
struct ArticleChoice {
  std::vector<const MeasureState*> done;     ///< Fulfilled: first one of each priority, then the others; with a comment before without.
  std::vector<const MeasureState*> missed;   ///< Fell short: those with a reason, the furthest from being fulfilled first.
  std::vector<const Measure*> begins;        ///< To begin in the year after.
  std::vector<const Measure*> goes_on;       ///< Fell short and proposed to go on; not what only begins.
};
ArticleChoice choice_for_article(const Plan& plan, const std::vector<MeasureState>& states, const std::vector<Excluded>& excluded, int year);

}  // namespace kpss
