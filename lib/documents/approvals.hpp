#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// What bodies resolved on a plan or a report, as a table.
Table approvals_table(const Wording& wording, const std::vector<Approval>& approvals, Phrase caption);

}  // namespace kpss
