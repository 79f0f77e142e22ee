#pragma once

// A sheet that came back: whose it is, what is filled in, where each value stands. A sheet is the work of strangers and nothing in it is believed;
// every problem is a finding with its place, in a YAML file by line and column, in a workbook by cell.
//
//   auto sheet = read_returned({"msss.xlsx", bytes}, repository, findings);
//   for (const auto& answer : sheet->answers) …

#include "collection/fields.hpp"
#include "collection/header.hpp"
#include "collection/workbook_as_yaml.hpp"

namespace kpss::collection {

struct Returned;

/// What a sheet says of one measure.
struct Answer {
  const Returned* sheet = nullptr;
  const Measure* measure = nullptr;
  yaml::View node;
  std::vector<Field> fields = {};         ///< What is filled in.
  std::vector<std::string> erased = {};   ///< Where the word that deletes stands.
  std::vector<std::string> empty = {};    ///< Asked for and left empty.
  std::string base = {};                  ///< The fingerprint of the record that the sheet was made of; empty where it says none.
};

struct Returned {
  std::string name;         ///< As it was typed.
  Source source;            ///< Of a workbook, the YAML that says the same.
  yaml::Document document;
  Transcribed workbook;
  Place place;
  SheetHeader header;
  const Plan* plan = nullptr;
  std::vector<Answer> answers;

  Returned(std::string of, std::string text) : name(std::move(of)), source(name, std::move(text)), document(source) {}
  Returned(const Returned&) = delete;
  Returned& operator=(const Returned&) = delete;

  /// Where a person finds what stands in `source`.
  Span shown(Span at) const;
};

struct ReturnedFile {
  std::string name;
  std::string bytes;
};

/// Whether the ending of a name tells that it may be a sheet: .yaml, .yml, .xlsx.
bool may_be_sheet(std::string_view name);

/// Never null; without answers where the sheet cannot be understood at all.
std::unique_ptr<Returned> read_returned(const ReturnedFile& file, const Repository& repository, Findings& findings);

}  // namespace kpss::collection
