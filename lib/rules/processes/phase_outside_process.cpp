#include <algorithm>

#include "rules/processes/activities.hpp"
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

template <class T>
bool outside(const T& record, const Bounds& bounds) {
  return outside(record.from, bounds) || outside(record.to, bounds);
}

/// Whether no phase, and no activity that belongs to none, lies inside: then the dates of the process are what is wrong.
bool nothing_inside(const Process& process, const Bounds& bounds) {
  const auto lies_outside = [&](const auto& record) { return outside(record, bounds); };
  return process.phases.size() + process.activities.size() > 1 && std::all_of(process.phases.begin(), process.phases.end(), lies_outside) &&
         std::all_of(process.activities.begin(), process.activities.end(), lies_outside);
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
  auto whole = bounds_of(process, {"procesu", "process"});
  if (whole && nothing_inside(process, *whole)) {
    report.at(process, &Process::from, say("v době procesu ({} až {}) neleží žádná jeho fáze ani činnost", "none of the phases and activities lies within the dates of the process ({} to {})", whole->from.iso(), whole->to.iso()),
              say("opravte dobu procesu", "correct the dates of the process"));
    whole.reset();
  }
  for (const auto& phase : process.phases) check(phase, whole, report);
  for_each_activity(process, [&](const Activity& activity, const Phase* phase) { check(activity, phase ? bounds_of(*phase, {"fáze", "phase"}) : whole, report); });
}

}  // namespace kpss::rule
