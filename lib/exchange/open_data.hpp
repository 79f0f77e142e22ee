#pragma once

// The open data that lie beside the web pages of the directory.
//
//   for (const ExchangeFile& file : open_data(repository, day, Language::cs))
//     write(folder / file.path, file.bytes);

#include "exchange/files.hpp"
#include "repository/repository.hpp"

namespace kpss {

/// `services.json` with its schema, `services.csv`, and below `hsds` what HSDS calls for: `services.json` and the tables of the package.
ExchangeFiles open_data(const Repository& repository, Date day, Language language);

}  // namespace kpss
