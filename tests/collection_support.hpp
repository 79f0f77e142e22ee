#pragma once

// What tests of the yearly collection share: examples with other files laid over them, sheets of a year, and what becomes of them when they come back.

#include <algorithm>
#include <filesystem>
#include <memory>

#include "collection/layout.hpp"
#include "collection/merge_in_words.hpp"
#include "collection/sheets.hpp"
#include "rules/rules.hpp"
#include "support.hpp"
#include "yaml/edit.hpp"

namespace kpss::tests::collecting {

namespace fs = std::filesystem;
using namespace std::string_literals;
using collection::Refusal, collection::Returned, spreadsheet::Workbook, yaml::Append, yaml::Set;

using Sheets = std::vector<std::unique_ptr<Returned>>;

/// An example with other files laid over it; a file without bytes is left out.
inline Repository example(const std::string& name, const std::vector<std::pair<std::string, std::string>>& files = {}, const std::string& without = "-") {
  auto inputs = discover(root / "examples" / name);
  std::erase_if(inputs, [&](const Input& input) { return input.path.starts_with(without) || std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.first == input.path; }); });
  for (const auto& [path, bytes] : files) inputs.push_back({path, {}, bytes, {}});
  Findings findings;
  auto repository = load(std::move(inputs), findings, 1);
  check(repository, findings);
  for (const auto& finding : findings) CHECK_MESSAGE(finding.rule->severity != Severity::error, finding.message.en);
  return repository;
}
/// Kojetín before the year 2019 was collected.
inline Repository before_2019(const std::vector<std::pair<std::string, std::string>>& files = {}) { return example("kojetin", files, "plans/2018-2019/monitoring/2019/"); }

/// All sheets of a year; the subject of one refers to what lies here.
struct Asked {
  const Repository& repository;
  const Plan& plan;
  int year;
  Requests requests = requests_in(repository, plan, year, true);

  RequestSubject subject(const std::string& realizer) const {
    const auto it = std::find_if(requests.sheets.begin(), requests.sheets.end(), [&](const Request& request) { return request.realizer == realizer; });
    REQUIRE(it != requests.sheets.end());
    return {repository, plan, year, *it, Language::cs, {2020, 1, 2}, {2020, 1, 31}, {}};
  }
  std::string yaml(const std::string& realizer) const { return collection::sheet_as_yaml(subject(realizer)); }
  Workbook workbook(const std::string& realizer) const { return collection::sheet_as_workbook(subject(realizer)); }
};
inline Asked kojetin(const Repository& repository, int year = 2019) { return {repository, *repository.plan("2018-2019"), year}; }

/// What was found, as `place: rule`.
inline std::string told(const Findings& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    const auto position = finding.at.source->position(finding.at.begin);
    lines.push_back(fmt::format("{}:{}: {}", finding.at.source->path(), position.line, finding.rule->name));
  }
  return fmt::format("{}", fmt::join(lines, "\n"));
}

inline Sheets read_all(const Repository& repository, const std::vector<collection::ReturnedFile>& files, Findings& findings) {
  Sheets sheets;
  for (const auto& file : files) sheets.push_back(collection::read_returned(file, repository, findings));
  return sheets;
}
inline std::string findings_in(const Repository& repository, const collection::ReturnedFile& file) {
  Findings findings;
  const auto sheet = collection::read_returned(file, repository, findings);
  return told(findings);
}
/// The sheets merged; what they need to live stays here.
struct Merged {
  Sheets sheets;
  collection::Merge merge;
};
inline Merged merge(const Repository& repository, const std::vector<collection::ReturnedFile>& files) {
  Findings findings;
  auto sheets = read_all(repository, files, findings);
  REQUIRE(told(findings) == "");
  auto merge = collection::merged(repository, sheets, {});
  return {std::move(sheets), std::move(merge)};
}

inline std::string edited(const std::string& text, const std::vector<yaml::Edit>& edits) { return yaml::edited(Source("sheet", text), edits); }
inline yaml::Path at(std::size_t record, const std::string& key) { return {"records", record, key}; }

inline std::string bytes_of(const Merged& merged, const std::string& path) {
  for (const auto& [name, bytes] : merged.merge.files)
    if (name == path) return bytes;
  return {};
}

inline constexpr auto year_2018 = "plans/2018-2019/monitoring/2018.yaml";
inline constexpr auto msss_2019 = "plans/2018-2019/monitoring/2019/msss.yaml";

inline std::string slurp_example(const std::string& path) { return slurp(root / "examples/kojetin" / path); }

}  // namespace kpss::tests::collecting
