#pragma once

// The directory as a tabular data package: a table of CSV for each kind of object, and `datapackage.json` that says what is in them.
//
//   for (const ExchangeFile& file : package_of(directory, Language::cs))
//     file.path == "services.csv"

#include "exchange/files.hpp"
#include "exchange/published.hpp"

namespace kpss::hsds {

ExchangeFiles package_of(const Directory& directory, Language language);

}  // namespace kpss::hsds
