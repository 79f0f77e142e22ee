#pragma once

#include <string>

#include "repository/repository.hpp"

namespace kpss::cli {

/// The plan that a command is about: the one that was named, else the only one whose period holds the year, else the newest with monitoring,
/// else the newest. Throws Failure with the nearest where there is none of that name.
const Plan& choose_plan(const Repository& repository, const std::string& named, int year);

/// The year that was named, else the newest year that the plan has monitoring for. Throws Failure where there is none.
int choose_year(const Repository& repository, const Plan& plan, int named);

/// Reads a year from an option; 0 where the option was not given.
int year_from(const std::string& option, const std::string& text);
/// Reads a day from an option; not known where the option was not given.
Date date_from(const std::string& option, const std::string& text);

}  // namespace kpss::cli
