#pragma once

// The rules of sheets that realizers return. They are found while a sheet is merged, never in a repository; their pages are in pages/.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule wrong_sheet{"wrong-sheet", Severity::error, {"Soubor není list od `kpss request`, nebo má změněnou hlavičku.", "A file is no sheet of `kpss request`, or its header is changed."}};
inline constexpr Rule foreign_measure{"foreign-measure", Severity::error, {"List vyplňuje opatření, za které jeho realizátor neodpovídá.", "A sheet fills in a measure that its realizer is not in charge of."}};
inline constexpr Rule incomplete_sheet{"incomplete-sheet", Severity::warning, {"List se vrátil bez některých opatření.", "A sheet came back without some of its measures."}};
inline constexpr Rule cut_off_text{"cut-off-text", Severity::warning, {"Za textem v listu stojí znak #, takže se jeho konec nepřečte.", "Behind a text of a sheet stands a #, so that its end is not read."}};
inline constexpr Rule negative_value{"negative-value", Severity::warning, {"List uvádí zápornou hodnotu nebo částku.", "A sheet gives a negative value or amount."}};

}  // namespace kpss
