#pragma once

// Which days are for work: rules of procedure and of grants count in working days („pozvánka nejpozději 5 pracovních dnů
// předem“), so the Czech public holidays have to be known.
//
//   is_working_day({2018, 3, 30}) == false                      // Good Friday
//   working_days_between({2018, 3, 28}, {2018, 4, 4}) == 2      // 29 March and 3 April
//   add_working_days({2018, 4, 4}, -3) == Date{2018, 3, 28}
//
// The table is that of Act No. 245/2000 Coll.: right from 9 August 2000 on, Good Friday from 2016 on, as Act No. 359/2015
// Coll. has it. Earlier days are treated as if the Act of 2000 had been in force. Names are those of today.
// A Date that is not known is neither a working day nor a holiday.

#include <cstdint>
#include <optional>

#include "text/date.hpp"

namespace kpss {

/// Easter Sunday of a year of the Gregorian calendar, which is no public holiday itself.
Date easter(int year);

/// State holidays and other public holidays alike; nobody has to work on either.
bool is_public_holiday(Date date);
std::optional<Phrase> holiday_name(Date date);

/// Monday to Friday, and no public holiday.
bool is_working_day(Date date);

/// Working days that lie strictly between two days: neither the day of sending nor the day of the meeting counts. The first
/// does not because a time counted in days begins on the day after the event that starts it (§ 605 of the Civil Code), the
/// second because „5 days before the meeting“ must have passed when it opens. 0 where `to` is not later than `from`.
std::int64_t working_days_between(Date from, Date to);

/// The `count`-th working day after the date, or before it where negative; 0 leaves the date as it is, even a Sunday. So the last
/// day to send what must go out n working days ahead is `add_working_days(meeting, -(n + 1))`. Nothing outside years 1 to 9999.
Date add_working_days(Date date, int count);

}  // namespace kpss
