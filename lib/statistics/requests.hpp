#pragma once

// Who is asked about which measures at the end of a year, and what was said of them the year before.
//
//   for (const auto& request : requests_in(repository, plan, 2019).sheets) …     // one for each realizer, in the order of their ids

#include "statistics/fulfilment.hpp"

namespace kpss {

/// A measure that is asked about.
struct RequestedMeasure {
  MeasureState now;     ///< The year that is asked about; maybe recorded already.
  MeasureState before;  ///< The year before: of this plan, or of the measure that it continues.
};

struct Request {
  std::string realizer;  ///< An organisation, a group, or a realizer of the plan.
  std::vector<RequestedMeasure> measures;
};

struct Requests {
  std::vector<Request> sheets;
  std::vector<const Measure*> nobody;  ///< Measures that nobody can be asked about.
};

/// Asked about is what the year counts, and what is over by its schedule but was not fulfilled the year before. A measure of several realizers stands in the sheet of
/// each; with `in_charge` a measure without any is asked of the group in charge of its goal.
Requests requests_in(const Repository& repository, const Plan& plan, int year, bool in_charge = false);

/// Whom a measure is asked of; see above.
std::vector<std::string> asked_about(const Plan& plan, const Measure& measure, bool in_charge);

}  // namespace kpss
