#pragma once

// What measures are put together by. One table says of each grouping its name, where a measure belongs in it, and in which order its rows
// stand; tables, figures and documents all use it.
//
//   for (const TallyRow& row : tally_by(selection, selection.states, Grouping::priority)) …   // row.label, row.tally

#include <span>

#include "statistics/selection.hpp"

namespace kpss {

enum class Grouping { status, priority, goal, group, target_group, realizer, municipality, kind, source, year, plan };

/// A place in a grouping. The id is empty for what belongs nowhere: no realizer yet, no group.
struct Slot {
  std::string id;
  std::string label;
};

enum class SlotOrder { as_listed, alphabet };

struct GroupingRow {
  Grouping grouping;
  std::string_view name;  ///< `target-group`
  Phrase title;           ///< "cílová skupina", for a column
  Phrase by;              ///< "podle cílových skupin", for a heading
  Phrase nowhere;         ///< "cílová skupina neurčena"
  bool overlaps;          ///< A measure can stand in several rows, so that rows do not add up to the whole.
  SlotOrder order;
  /// The slots that have a row even where nothing belongs there, in their order.
  std::vector<Slot> (*listed)(const Selection& selection);
  /// Where a measure belongs; nowhere: none.
  std::vector<Slot> (*slots)(const Selection& selection, const MeasureState& state);
};
std::span<const GroupingRow> groupings();
const GroupingRow& row_of(Grouping grouping);

/// Where a measure belongs, each place once; what belongs nowhere has the slot with the empty id.
std::vector<Slot> slots_of(const Selection& selection, const MeasureState& state, Grouping grouping);

/// The measures that belong together.
struct TallyRow {
  std::string id;
  std::string label;
  Tally tally;
  std::vector<MeasureState> states;
};

/// Rows in the order of the plan (priorities, goals), of the code list (statuses, kinds, sources), of the years, or of the Czech alphabet; what
/// belongs nowhere comes last. Every priority, goal and status has its row, also without measures.
std::vector<TallyRow> tally_by(const Selection& selection, const std::vector<MeasureState>& states, Grouping grouping);

/// Whether a measure can stand in several rows, so that rows do not add up to the plan.
bool rows_overlap(Grouping grouping);

/// The sources that a measure's money of the year is planned from or came from, in the order of the code list.
std::vector<MoneySource> sources_of(const MeasureState& state);

/// The label of a target group: built in, of the repository's own code list, or the word itself.
std::string label_of_target_group(const Repository& repository, const std::string& code, Language language);

}  // namespace kpss
