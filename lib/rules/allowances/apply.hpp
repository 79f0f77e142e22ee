#pragma once

// Which findings people allowed, and what is wrong with how they did.
//
//   apply_allowances(repository, findings, today, &allowed);   // findings: those that count

#include "repository/repository.hpp"

namespace kpss {

/// Takes out what is allowed on a day, into `allowed` with its reason where that is asked for, and adds what is found about the remarks themselves.
void apply_allowances(const Repository& repository, Findings& findings, Date today, Findings* allowed);

}  // namespace kpss
