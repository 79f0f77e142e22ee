#pragma once

#include "exchange/published.hpp"

namespace kpss::hsds {

/// `datapackage.json` of the package (specs.frictionlessdata.io): whose directory it is, as of which day, and each table with its columns, their
/// types and what they refer to.
std::string package_descriptor(const Directory& directory, Language language);

}  // namespace kpss::hsds
