// How many measures there are of each kind.

#include <algorithm>

#include "statistics/share.hpp"
#include "statistics/sheets/parts.hpp"

namespace kpss {
namespace {

void by_status(const Selection& selection, Sheet& sheet) {
  sheet.columns = {{"status", word(selection, {"stav", "status"})}, {"label", word(selection, {"název", "label"})}, {"measures", measures_word(selection), true}, {"percent", "%", true}};
  const auto tally = tally_of(selection.states);
  const auto percents = whole_percents(tally);
  for (std::size_t i = 0; i < status_count; ++i)
    sheet.rows.push_back({std::string(row_of(statuses[i]).code), label_of(selection, statuses[i]), tally.counts[i], std::int64_t{percents[i]}});
  sheet.rows.push_back({total_word(selection), std::string(), tally.total(), std::int64_t{tally.total() == 0 ? 0 : 100}});
  std::vector<std::string> moved;
  for (const auto i : moved_percents({tally.counts.begin(), tally.counts.end()}))
    moved.push_back(fmt::format("{} {}", label_of(selection, statuses[i]), share_in_words(selection.language, *share_of(tally.counts[i], tally.total()))));
  if (!moved.empty()) sheet.notes.push_back(fmt::format("{}: {}.", word(selection, {"Aby procenta dala 100, jsou zaokrouhlena jinak než každé samo za sebe; přesně", "To add up to 100, percents are rounded differently from each for itself; exactly"}), fmt::to_string(fmt::join(moved, ", "))));
}

/// How many are fulfilled and, where nobody would see it otherwise, not reported.
void add_fulfilled_columns(const Selection& selection, bool with_unreported, Sheet& sheet) {
  if (with_unreported) sheet.columns.push_back({"not-reported", label_of(selection, Status::not_reported), true});
  sheet.columns.push_back({"counts_as_fulfilled", word(selection, {"počítá se za splněné", "counts as fulfilled"}), true});
  sheet.columns.push_back({"share", word(selection, {"podíl v %", "share in %"}), true});
}
void add_fulfilled_cells(const std::vector<MeasureState>& states, bool with_unreported, std::vector<Sheet::Cell>& cells) {
  const auto done = fulfilled(states), all = static_cast<std::int64_t>(states.size());
  if (with_unreported) cells.emplace_back(tally_of(states).of(Status::not_reported));
  cells.emplace_back(done);
  cells.push_back(share_cell(share_of(done, all)));
}

/// The first grouping in rows, the second in columns.
void by_two(const Selection& selection, Grouping rows, Grouping columns, Sheet& sheet) {
  const bool with_unreported = rows != Grouping::status && columns != Grouping::status;
  const auto across = tally_by(selection, selection.states, columns);
  add_name_columns(selection, {rows}, sheet);
  sheet.columns.push_back({"measures", measures_word(selection), true});
  for (const auto& column : across) sheet.columns.push_back({column.id.empty() ? "none" : column.id, columns == Grouping::status ? column.label : column.label, true});
  add_fulfilled_columns(selection, with_unreported, sheet);
  const auto line = [&](std::vector<Sheet::Cell> cells, const std::vector<MeasureState>& states) {
    cells.emplace_back(static_cast<std::int64_t>(states.size()));
    const auto own = tally_by(selection, states, columns);
    for (const auto& column : across) {
      const auto it = std::find_if(own.begin(), own.end(), [&](const TallyRow& row) { return row.id == column.id; });
      cells.emplace_back(it == own.end() ? std::int64_t{0} : it->tally.total());
    }
    add_fulfilled_cells(states, with_unreported, cells);
    sheet.rows.push_back(std::move(cells));
  };
  for (const auto& row : tally_by(selection, selection.states, rows)) line({row.id, name_of(row, rows)}, row.states);
  line(total_names(selection, {rows}), selection.states);
}

}  // namespace

Sheet fulfilment_sheet(const Selection& selection, const std::vector<Grouping>& by) {
  auto sheet = opened(selection, by);
  sheet.total = true;
  if (by.size() == 1 && by.front() == Grouping::status)
    by_status(selection, sheet);
  else
    by_two(selection, by.front(), by.size() > 1 ? by[1] : Grouping::status, sheet);
  add_what_counts(selection, sheet);
  add_notes(selection, by, sheet);
  return sheet;
}

}  // namespace kpss
