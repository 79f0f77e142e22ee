#pragma once

// A field of CSV as RFC 4180 writes it: in quotes only where it has to be.
//
//   csv_field("Kojetín, Nádražní 88", ',')  →  "Kojetín, Nádražní 88" in quotes

#include <string>
#include <string_view>

namespace kpss {

std::string csv_field(std::string_view text, char separator);

}  // namespace kpss
