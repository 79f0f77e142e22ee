#include "exchange/open_data.hpp"

#include "exchange/hsds/json.hpp"
#include "exchange/hsds/package.hpp"
#include "exchange/plain.hpp"
#include "exchange/sheet.hpp"

namespace kpss {

ExchangeFiles open_data(const Repository& repository, Date day, Language language) {
  const auto directory = directory_on(repository, day), whole = whole_directory(repository, day);
  ExchangeFiles files = {{"services.json", directory_as_json(directory, language)},
                         {"services.schema.json", plain_schema(language)},
                         {"services.csv", sheet_as_csv(directory_sheet(directory, language))},
                         {"hsds/services.json", hsds::services_as_json(whole, language)}};
  for (auto& file : hsds::package_of(whole, language)) files.push_back({"hsds/" + file.path, std::move(file.bytes)});
  return files;
}

}  // namespace kpss
