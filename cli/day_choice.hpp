#pragma once

// The day that a document bears and that deadlines are measured by.

#include <string>

#include "cli/session.hpp"

namespace kpss::cli {

/// The day that was named, else SOURCE_DATE_EPOCH, else the day of the newest commit, else that of the newest record: never the clock.
Date chosen_day(const std::string& named, const Project& project, const Session& session);

}  // namespace kpss::cli
