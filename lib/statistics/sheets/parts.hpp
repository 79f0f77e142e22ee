#pragma once

// What the tables of figures share: their title, what they rest on, and how a group is named in them.

#include "statistics/sheets.hpp"

namespace kpss {

std::string word(const Selection& selection, Phrase phrase);

/// A sheet with its title, and the facts that programs need: plan, year, by, measures, excluded, …
Sheet opened(const Selection& selection, const std::vector<Grouping>& by);
/// Which statuses the plans count as fulfilled, in their own words; figures of fulfilment without it cannot be read.
void add_what_counts(const Selection& selection, Sheet& sheet);
/// The notes that are said below every table: rows that overlap, several years or plans, what is not counted.
void add_notes(const Selection& selection, const std::vector<Grouping>& by, Sheet& sheet);

/// The name of a group, without the number that has its own column.
std::string name_of(const TallyRow& row, Grouping grouping);
/// What the column of a grouping, and that of the measures, is called: in the words of the plan where there is one.
std::string title_of(const Selection& selection, Grouping grouping);
std::string measures_word(const Selection& selection);
std::string total_word(const Selection& selection);

/// The measures of each group, or of each pair of groups that has any.
struct Part {
  std::vector<Sheet::Cell> names;  ///< Id and label of each grouping.
  std::vector<MeasureState> states;
  std::vector<std::string> ids;
};
std::vector<Part> parts_by(const Selection& selection, const std::vector<Grouping>& by);
/// The columns that the names of the parts stand in.
void add_name_columns(const Selection& selection, const std::vector<Grouping>& by, Sheet& sheet);
/// The cells before the figures in the row of totals.
std::vector<Sheet::Cell> total_names(const Selection& selection, const std::vector<Grouping>& by);

/// `34.6`, of tenths.
Sheet::Cell share_cell(std::optional<std::int64_t> tenths);

}  // namespace kpss
