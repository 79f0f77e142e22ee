#include "rules/activities.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// From when to when something lasts, and what it is called.
struct Bounds {
  Moment from, to;
  Phrase genitive;  ///< "mimo dobu procesu" / "outside of the process"
};

/// Nothing where a moment is not known or the time is reversed.
template <class T>
std::optional<Bounds> bounds_of(const T& record, Phrase genitive) {
  if (!record.from || !record.to || !*record.from || !*record.to || record.to->last() < record.from->first()) return {};
  return Bounds{*record.from, *record.to, genitive};
}

/// A month of which only one day lies inside may mean that day: only what is outside for certain is.
bool outside(const std::optional<Moment>& moment, const Bounds& bounds) {
  return moment && *moment && (moment->last() < bounds.from.first() || moment->first() > bounds.to.last());
}

/// Reports the first of both moments that lies outside.
template <class T>
void check(const T& record, const std::optional<Bounds>& bounds, Reporter& report) {
  if (!bounds || (record.from && record.to && record.to->last() < record.from->first())) return;
  for (const auto member : {&T::from, &T::to}) {
    if (!outside(record.*member, *bounds)) continue;
    report.at(record, member, say("{0} je mimo dobu {1} ({3} až {4})", "{0} is outside of the {2} ({3} to {4})", (record.*member)->iso(), bounds->genitive.cs, bounds->genitive.en, bounds->from.iso(), bounds->to.iso()),
              say("opravte datum, nebo dobu {0}", "correct the date, or the dates of the {1}", bounds->genitive.cs, bounds->genitive.en));
    return;
  }
}

}  // namespace

void phase_outside_process(const Process& process, const Repository&, Reporter& report) {
  const auto whole = bounds_of(process, {"procesu", "process"});
  for (const auto& phase : process.phases) check(phase, whole, report);
  for_each_activity(process, [&](const Activity& activity, const Phase* phase) { check(activity, phase ? bounds_of(*phase, {"fáze", "phase"}) : whole, report); });
}

}  // namespace kpss::rule
