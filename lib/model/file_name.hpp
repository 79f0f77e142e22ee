#pragma once

// The name of the file that a measure of a number lies in, so that people find it by what the plan prints.
//
//   file_name_of_number("C1-O2");      // `c1-o2`
//   file_name_of_number("P1 O1.2.");   // `p1-o1.2`

#include <string>
#include <string_view>

namespace kpss {

/// Without `.yaml`. A number with other letters than a to z has none: what comes is no id.
std::string file_name_of_number(std::string_view number);

}  // namespace kpss
