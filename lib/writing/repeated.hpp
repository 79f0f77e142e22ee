#pragma once

#include <functional>

#include "diagnostics/finding.hpp"
#include "shape/texts.hpp"

namespace kpss {

/// Reports each item that stands in a list of texts, codes, references or numbers already. Own words are the same in capital and small letters.
/// Lists of records are told apart by their ids, and what may well come twice, such as a break on an agenda, is no slip.
/// An item that was not understood is passed over.
void find_repeated_items(const WrittenValue& list, const std::function<bool(yaml::View)>& understood, Findings& findings);

}  // namespace kpss
