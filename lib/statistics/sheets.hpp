#pragma once

#include <span>

#include "statistics/fulfilment.hpp"
#include "text/sheet.hpp"

namespace kpss {

struct GroupingRow {
  Grouping grouping;
  std::string_view name;  ///< `target-group`
  Phrase title;           ///< "cílová skupina", for a column
  Phrase by;              ///< "podle cílových skupin", for a heading
};
std::span<const GroupingRow> groupings();
const GroupingRow& row_of(Grouping grouping);

/// The label of a status: the plan's own word in the language the plan is written in, ours in the other.
std::string label_of(const Repository& repository, const Plan& plan, Status status, Language language);

/// By status: a row each with number and percent. Otherwise a row per group with its number of measures, each status, and how many count as fulfilled.
Sheet fulfilment_sheet(const Repository& repository, const Plan& plan, int year, Grouping grouping, Language language);

}  // namespace kpss
