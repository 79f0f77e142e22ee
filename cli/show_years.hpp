#pragma once

// The part of `kpss show` that tells what became of a record over the years: the history of a measure, the trend of a plan.

#include <optional>

#include "cli/session.hpp"
#include "text/sheet.hpp"

namespace kpss::cli {

/// Where a measure or a plan has years to show: below its outline, in words, with all that was said of it.
void show_years(const Repository& repository, const Measure& measure, Session& session);
void show_years(const Repository& repository, const Plan& plan, Session& session);

/// The same as one table; for programs in codes.
Sheet years_of(const Repository& repository, const Measure& measure, bool words, Language language);
Sheet years_of(const Repository& repository, const Plan& plan, bool words, Language language);

}  // namespace kpss::cli
