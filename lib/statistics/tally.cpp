// Measures put together by a grouping, and the order of the rows.

#include <algorithm>

#include "statistics/grouping.hpp"
#include "text/collation.hpp"

namespace kpss {
namespace {

/// Rows by id. The listed ones are made before any measure comes; the others as they are met.
class Rows {
 public:
  void add(const Slot& slot) { row(slot); }
  void add(const Slot& slot, const MeasureState& state) {
    auto& found = row(slot);
    found.tally.add(state.status);
    found.states.push_back(state);
  }
  void drop_empty() {
    std::erase_if(rows_, [](const TallyRow& row) { return row.states.empty(); });
  }
  void sort(SlotOrder order) {
    std::stable_sort(rows_.begin(), rows_.end(), [&](const TallyRow& a, const TallyRow& b) {
      if (a.id.empty() != b.id.empty()) return b.id.empty();
      return order == SlotOrder::alphabet && compare_czech(a.label, b.label) < 0;
    });
  }
  std::vector<TallyRow> take() { return std::move(rows_); }

 private:
  TallyRow& row(const Slot& slot) {
    const auto it = std::find_if(rows_.begin(), rows_.end(), [&](const TallyRow& row) { return row.id == slot.id; });
    return it != rows_.end() ? *it : rows_.emplace_back(TallyRow{slot.id, slot.label, {}, {}});
  }

  std::vector<TallyRow> rows_;
};

/// Rows of a code list that nothing of the plan uses would only make the table longer.
bool shows_empty_rows(Grouping grouping) { return grouping != Grouping::kind && grouping != Grouping::source; }

}  // namespace

std::vector<Slot> slots_of(const Selection& selection, const MeasureState& state, Grouping grouping) {
  const auto& row = row_of(grouping);
  std::vector<Slot> slots;
  for (auto& slot : row.slots(selection, state))  // Named twice, counted once.
    if (std::none_of(slots.begin(), slots.end(), [&](const Slot& known) { return known.id == slot.id; })) slots.push_back(std::move(slot));
  if (slots.empty()) slots.push_back({{}, std::string(row.nowhere.in(selection.language))});
  return slots;
}

std::vector<TallyRow> tally_by(const Selection& selection, const std::vector<MeasureState>& states, Grouping grouping) {
  const auto& how = row_of(grouping);
  Rows rows;
  for (const auto& slot : how.listed(selection)) rows.add(slot);
  for (const auto& state : states)
    for (const auto& slot : slots_of(selection, state, grouping)) rows.add(slot, state);
  if (!shows_empty_rows(grouping)) rows.drop_empty();
  rows.sort(how.order);
  return rows.take();
}

}  // namespace kpss
