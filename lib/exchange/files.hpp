#pragma once

#include <string>
#include <vector>

namespace kpss {

/// A file of an export: where it lies in the folder of the export (`hsds/services.csv`), and what it holds.
struct ExchangeFile {
  std::string path;
  std::string bytes;
};
using ExchangeFiles = std::vector<ExchangeFile>;

}  // namespace kpss
