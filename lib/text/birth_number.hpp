#pragma once

// Birth numbers (rodná čísla, Act No. 133/2000 Coll.): only what can be one is taken for one, so that a search for personal
// data does not stop at every account and file number.
//
//   is_birth_number("7801233539")      is_birth_number("480123123") == true, of somebody born in 1948

#include <string_view>

namespace kpss {

/// Digits alone, without the slash. A date (month +50 for women; +20 and +70 too since 2004); nine digits for births until 1953;
/// ten digits divisible by eleven, or, until 1985, the first nine leaving ten and the last one nought.
bool is_birth_number(std::string_view digits);

}  // namespace kpss
