#pragma once

// The rules of remarks that allow a finding. Nothing allows what these find. Their pages are in pages/.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule wrong_allowance{"wrong-allowance", Severity::warning, {"Poznámka, která má povolit nález, nic nepovolí.", "A remark that is to allow a finding allows nothing."}};
inline constexpr Rule unused_allowance{"unused-allowance", Severity::warning, {"Poznámka povoluje nález, který není.", "A remark allows a finding that is not there."}};
inline constexpr Rule expired_allowance{"expired-allowance", Severity::warning, {"Doba, na kterou byl nález povolen, uplynula.", "The time for which a finding was allowed is over."}};

}  // namespace kpss
