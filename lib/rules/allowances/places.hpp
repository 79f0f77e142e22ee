#pragma once

// Where a file allows findings, and how far each remark reaches.

#include "repository/file.hpp"
#include "rules/allowances/allowance.hpp"

namespace kpss {

/// In the order of the text. Of a file that was not read to its end there is none: what is a remark in it, nobody can tell.
std::vector<Allowance> allowances_in(const Repository::File& file, Findings& wrong);

std::vector<Allowance> allowances_in(const yaml::Document& document, Findings& wrong);
std::vector<Allowance> allowances_in(const Narrative& narrative, Findings& wrong);

}  // namespace kpss
