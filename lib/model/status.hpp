#pragma once

#include "shape/codecs.hpp"

namespace kpss {

/// How far a measure came in a year. `not_reported` is never written: it is what a measure without a record is counted as.
enum class Status { fulfilled, partly, ongoing, unfulfilled, not_started, postponed, cancelled, not_reported };

inline constexpr std::size_t status_count = 8;

constexpr auto describe(Type<Status>) {
  return choice<Status>("status", {"stav", "status"}, {"Jak se opatření v roce plnilo.", "How a measure was fulfilled in a year."},
                        {{Status::fulfilled, "fulfilled", {"splněno", "fulfilled"}},
                         {Status::partly, "partly", {"částečně splněno", "partly fulfilled"}},
                         {Status::ongoing, "ongoing", {"průběžně plněno", "ongoing"}},
                         {Status::unfulfilled, "unfulfilled", {"nesplněno", "not fulfilled"}},
                         {Status::not_started, "not-started", {"nezahájeno", "not started"}},
                         {Status::postponed, "postponed", {"odloženo", "postponed"}},
                         {Status::cancelled, "cancelled", {"zrušeno", "cancelled"}}});
}

/// The label of a measure that nobody reported.
inline constexpr Option<Status> not_reported{Status::not_reported, "not-reported", {"nehodnoceno", "not reported"}};

constexpr Option<Status> row_of(Status status) { return status == Status::not_reported ? not_reported : option_of(status); }

/// How near a status is to being fulfilled, 1 the nearest; of what was not done at all it does not matter how that is called. A measure that was not
/// reported stands on no step: 0.
constexpr int step_of(Status status) {
  switch (status) {
    case Status::fulfilled: return 1;
    case Status::ongoing: return 2;
    case Status::partly: return 3;
    case Status::not_started:
    case Status::postponed:
    case Status::unfulfilled: return 4;
    case Status::cancelled: return 5;
    case Status::not_reported: break;
  }
  return 0;
}
inline constexpr int last_step = 5;

/// All statuses in the order of tables and charts; ties of rounding are broken by it.
inline constexpr Status statuses[status_count] = {Status::fulfilled,   Status::partly,    Status::ongoing,   Status::unfulfilled,
                                                  Status::not_started, Status::postponed, Status::cancelled, Status::not_reported};

}  // namespace kpss
