#pragma once

// Opening hours as the recurring events of HSDS: one for all days with the same times.
//
//   "Mo-Fr 08:00-15:30"  →  freq WEEKLY, byday MO,TU,WE,TH,FR, opens_at 08:00+01:00, closes_at 15:30+01:00
//
// HSDS knows a time of the clock only with its distance from UTC, which in Czechia changes twice a year: it is that of the day of the data.
// What closes at midnight or never closes at 23:59, since a day has no 24:00 there; what closes before it opens closes the next day.

#include "exchange/hsds/item.hpp"
#include "exchange/published.hpp"

namespace kpss::hsds {

std::vector<Item> schedules_of(const PublishedService& published, const Identity& identity, Language language, Date day);

/// Hours that clocks in Czechia are ahead of UTC at noon of a day: 2 from the last Sunday of March until the last of October, else 1.
int hours_ahead(Date day);

}  // namespace kpss::hsds
