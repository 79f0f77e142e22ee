#pragma once

#include <string>

namespace kpss {

/// Sets the times of all entries of a ZIP archive to 1 January 1980, in place and without packing anything anew: Pandoc writes the clock
/// into ODT files. An archive that is not understood stays as it is.
void set_zip_times(std::string& archive);

}  // namespace kpss
