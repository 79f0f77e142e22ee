#pragma once

// The rules of sheets that realizers return. They are found while a sheet is merged, never in a repository; their pages are in pages/.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule wrong_sheet{"wrong-sheet", Severity::error, {"Soubor není list od `kpss request`, nebo má změněnou hlavičku.", "A file is no sheet of `kpss request`, or its header is changed."}};
inline constexpr Rule foreign_measure{"foreign-measure", Severity::error, {"List vyplňuje opatření, za které jeho realizátor neodpovídá.", "A sheet fills in a measure that its realizer is not in charge of."}};

}  // namespace kpss
