#pragma once

// What people type into a cell, as files have it: a label for a code, `1 250,50 Kč` for 1250.50, `28. 3. 2019` for a date. What cannot be told stays as it
// was typed, for the reader to complain of.

#include <string>

#include "repository/repository.hpp"

namespace kpss::collection {

std::string status_from(const Repository& repository, const Plan* plan, const std::string& typed);
std::string proposal_from(const std::string& typed);
std::string source_from(const std::string& typed);
/// An amount, or the word for why there is none.
std::string amount_from(const std::string& typed);
/// A number, yes or no, or a date.
std::string value_from(const std::string& typed);

}  // namespace kpss::collection
