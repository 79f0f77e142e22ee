#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// What bodies resolved on a plan or a report, as a table.
Table approvals_table(const Wording& wording, const std::vector<Approval>& approvals, Phrase caption);

/// "zastupitelstvo města, 12. 12. 2017, Z 487/12-17"
std::string in_words(const Wording& wording, const Approval& approval);

/// In how many municipalities of the territory a body approved a plan, and where it did not yet.
struct MunicipalApprovals {
  std::int64_t approved = 0;
  std::int64_t all = 0;
  std::vector<std::string> missing;  ///< Names, typeset.
};
MunicipalApprovals approvals_by_municipality(const Wording& wording, const Plan& plan);

}  // namespace kpss
