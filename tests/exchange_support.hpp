#pragma once

// What tests of exports share: the fixture, with words of it replaced, and the checker that holds files against schemas.
//
//   const auto repository = fixture_with({{"name: Pečovatelská služba", "name: Péče doma"}});
//   CHECK(checked({"schema", schema.string(), data.string()}) == "");

#include "exchange/open_data.hpp"
#include "exchange/sheet.hpp"
#include "publish/process.hpp"
#include "rules_support.hpp"

namespace kpss::tests {

namespace fs = std::filesystem;

inline const fs::path directory_fixture = root / "tests/fixtures/adresar";
/// Published standards are no part of the repository; they lie beside it, or where KPSS_STANDARDS says.
inline const fs::path standard = (std::getenv("KPSS_STANDARDS") ? fs::path(std::getenv("KPSS_STANDARDS")) : root / "../shared/standards") / "hsds-3.0";
inline constexpr Date day{2019, 3, 28};

inline Repository loaded(std::vector<Input> inputs) {
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  CHECK_MESSAGE(findings.empty(), in_words(findings));
  return repository;
}

/// The fixture, with some of its words replaced in every file.
inline Repository fixture_with(const std::vector<std::pair<std::string, std::string>>& changes = {}) {
  auto inputs = discover(directory_fixture);
  for (auto& input : inputs) {
    auto bytes = slurp(input.file);
    for (const auto& [from, to] : changes)
      for (auto at = bytes.find(from); at != bytes.npos; at = bytes.find(from, at + to.size())) bytes.replace(at, from.size(), to);
    input.bytes = std::move(bytes);
  }
  return loaded(std::move(inputs));
}

/// What the checker of exports complains of, or prints.
inline std::string checked(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"-I", (root / "tests/exchange/check.py").string()});
  const auto ended = run({.program = "/usr/bin/python3", .arguments = std::move(arguments), .environment = {{"LC_ALL", "C.UTF-8"}}, .folder = fs::temp_directory_path()});
  return ended.well() ? ended.words : "it could not check: " + ended.words;
}

inline bool has_standard() {
  if (fs::exists(standard / "service.json")) return true;
  MESSAGE("skipped: the schemas of HSDS 3.0 are not in \"" << standard.string() << "\"; KPSS_STANDARDS may say where they are");
  return false;
}

inline void put(const fs::path& folder, const ExchangeFiles& files) {
  for (const auto& file : files) spit(folder / file.path, file.bytes);
}

inline std::string in_one(const ExchangeFiles& files) {
  std::string all;
  for (const auto& file : files) all += "=== " + file.path + "\n" + file.bytes;
  return all;
}

/// Every form in one text.
inline std::string everything(const Repository& repository, Language language) {
  return in_one(open_data(repository, day, language)) + sheet_as_excel_csv(directory_sheet(directory_on(repository, day), language));
}

}  // namespace kpss::tests
