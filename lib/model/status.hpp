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

/// All statuses in the order of tables and charts; ties of rounding are broken by it.
inline constexpr Status statuses[status_count] = {Status::fulfilled,   Status::partly,    Status::ongoing,   Status::unfulfilled,
                                                  Status::not_started, Status::postponed, Status::cancelled, Status::not_reported};

}  // namespace kpss
