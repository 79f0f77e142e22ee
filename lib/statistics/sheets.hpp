#pragma once

// Tables of figures for `kpss stats`. Each states what it rests on: which plans and years, what counts as fulfilled, what is not counted.

#include "statistics/grouping.hpp"
#include "text/sheet.hpp"

namespace kpss {

/// By status alone: a row each with number and percent. By one other grouping: a row per group with its number of measures, each status, how many
/// count as fulfilled and which share that is. By two: the first in rows, the second in columns.
Sheet fulfilment_sheet(const Selection& selection, const std::vector<Grouping>& by);

/// Planned and actual money, what is not quantified, and what was drawn; a row per group, or per pair of groups.
Sheet money_sheet(const Selection& selection, const std::vector<Grouping>& by);

/// Without a grouping a row per indicator, from baseline to achievement; else how many reached their target in each group.
Sheet indicator_sheet(const Selection& selection, const std::vector<Grouping>& by);

/// What can be counted: `measures`, `money`, `indicators`.
struct SubjectRow {
  std::string_view name;
  Sheet (*sheet)(const Selection& selection, const std::vector<Grouping>& by);
};
std::span<const SubjectRow> subjects();

}  // namespace kpss
