#pragma once

// The words of a remark that allows something, taken apart.
//
//   allowance_in(span of `kpss: allow long-name, wrong-ico do 2026-12-31 – proč`, wrong)

#include <optional>

#include "rules/allowances/allowance.hpp"

namespace kpss {

/// Nothing of an ordinary remark, and of one that can allow nothing: what is wrong with it is added to `wrong`.
std::optional<Allowance> allowance_in(Span remark, Findings& wrong);

}  // namespace kpss
