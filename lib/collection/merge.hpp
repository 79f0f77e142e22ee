#pragma once

// What becomes of the repository when sheets that came back are merged: what changes in each record, what is refused and why, and the new bytes
// of the files, with all that people wrote around the records in its place. An empty field never deletes; a record that somebody changed in the meantime is
// never overwritten; sheets that contradict each other are both refused.
//
//   Merge merge = merged(repository, sheets, {});
//   for (const auto& [path, bytes] : merge.files) …

#include "collection/returned.hpp"

namespace kpss::collection {

/// One fact of a record, before and after; nothing where there is none.
struct Change {
  std::string name;
  std::optional<Field> before;
  std::optional<Field> after;
  const Answer* answer = nullptr;
};

/// Why a record is refused.
enum class Refusal { none, changed_meanwhile, sheets_differ };

/// All that sheets say of one measure in one year.
struct MergedRecord {
  const Plan* plan = nullptr;
  int year = 0;
  const Measure* measure = nullptr;
  const MonitoringRecord* now = nullptr;   ///< What is recorded.
  std::vector<const Answer*> answers;
  std::string path;                        ///< The file that it stands in, or will.
  std::vector<Change> changes;             ///< Where sheets differ, the fact has a change for each.
  std::vector<std::string> kept = {};      ///< Recorded, and left empty in a sheet.
  std::vector<std::string> absent = {};    ///< Recorded, and asked for nowhere in a sheet by now: its row or key was deleted.
  Refusal refusal = Refusal::none;
};

struct MergeWishes {
  std::optional<Date> collected = {};  ///< Written to new files.
};

struct Merge {
  std::vector<MergedRecord> records;
  std::vector<std::pair<std::string, std::string>> files;  ///< Paths in the repository and their new bytes; only those that change.
};

/// Throws Failure where a file cannot be changed safely.
Merge merged(const Repository& repository, const std::vector<std::unique_ptr<Returned>>& sheets, const MergeWishes& wishes);

/// Whether sheets say different things of a fact.
bool is_disputed(const MergedRecord& record, std::string_view name);

/// Moves what is found in merged files to where a sheet says it, in a workbook with the words that stand there; the rest stays. `after` is the repository with the merged files.
void show_in_sheets(Findings& findings, const Repository& after, const Merge& merge);

}  // namespace kpss::collection
