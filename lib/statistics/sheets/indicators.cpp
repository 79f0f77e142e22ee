// What indicators show: one by one, or how many reached their targets.

#include "statistics/indicators.hpp"

#include "statistics/sheets/parts.hpp"

namespace kpss {
namespace {

struct ReachedRow {
  Reached reached;
  std::string_view name;
  Phrase label;
};
constexpr ReachedRow reached_words[] = {
    {Reached::yes, "yes", {"ano", "yes"}},
    {Reached::no, "no", {"ne", "no"}},
    {Reached::no_value, "no-value", {"chybí hodnota", "value missing"}},
    {Reached::no_target, "no-target", {"bez cíle", "no target"}},
};

const ReachedRow& row_of(Reached reached) {
  for (const auto& row : reached_words)
    if (row.reached == reached) return row;
  return reached_words[0];
}

Sheet::Cell value(const Selection& selection, const IndicatorValue* value) {
  if (!value) return {};
  if (const auto* number = std::get_if<Decimal>(&value->value)) return *number;
  return indicator_value_in_words(selection.language, *value);
}

void one_by_one(const Selection& selection, Sheet& sheet) {
  const auto column = [&](std::string key, Phrase title, bool number) { sheet.columns.push_back({std::move(key), word(selection, title), number}); };
  column("measure", {"opatření", "measure"}, false);
  column("indicator", {"označení", "id"}, false);
  column("name", {"indikátor", "indicator"}, false);
  if (selection.repeats() || selection.latest()) column("year", {"rok", "year"}, true);
  column("baseline", {"výchozí", "baseline"}, true);
  column("target", {"cíl", "target"}, true);
  column("value", {"skutečnost", "actual"}, true);
  column("reached", {"dosaženo", "reached"}, false);
  column("achievement", {"naplnění v %", "achievement in %"}, true);
  for (const auto& state : selection.states)
    for (const auto& result : results_of(selection.repository, state)) {
      const auto& indicator = *result.indicator;
      std::vector<Sheet::Cell> cells{state.measure->number.text, indicator.id, indicator.unit ? fmt::format("{} ({})", indicator.name, *indicator.unit) : indicator.name};
      if (selection.repeats() || selection.latest()) cells.push_back(state.year == 0 ? Sheet::Cell() : Sheet::Cell(std::int64_t{state.year}));
      cells.push_back(value(selection, indicator.baseline ? &*indicator.baseline : nullptr));
      cells.push_back(value(selection, result.target));
      cells.push_back(value(selection, result.counted ? &*result.counted : nullptr));
      cells.push_back(word(selection, row_of(result.reached).label));
      cells.push_back(share_cell(result.achievement));
      sheet.rows.push_back(std::move(cells));
    }
}

std::vector<std::int64_t> counts(const Selection& selection, const std::vector<MeasureState>& states) {
  std::vector<std::int64_t> counts(std::size(reached_words));
  for (const auto& state : states)
    for (const auto& result : results_of(selection.repository, state))
      for (std::size_t i = 0; i < std::size(reached_words); ++i) counts[i] += reached_words[i].reached == result.reached;
  return counts;
}

void by_groups(const Selection& selection, const std::vector<Grouping>& by, Sheet& sheet) {
  add_name_columns(selection, by, sheet);
  const auto column = [&](std::string key, Phrase title) { sheet.columns.push_back({std::move(key), word(selection, title), true}); };
  sheet.columns.push_back({"measures", measures_word(selection), true});
  column("without-indicator", {"bez indikátoru", "without indicator"});
  for (const auto& row : reached_words) column(std::string(row.name), row.label);
  const auto line = [&](std::vector<Sheet::Cell> cells, const std::vector<MeasureState>& states) {
    const auto all = static_cast<std::int64_t>(states.size());
    cells.emplace_back(all);
    cells.emplace_back(all - measures_with_indicators(states));
    for (const auto count : counts(selection, states)) cells.emplace_back(count);
    sheet.rows.push_back(std::move(cells));
  };
  for (const auto& part : parts_by(selection, by)) line(part.names, part.states);
  line(total_names(selection, by), selection.states);
  sheet.total = true;
}

}  // namespace

Sheet indicator_sheet(const Selection& selection, const std::vector<Grouping>& by) {
  auto sheet = opened(selection, by);
  by.empty() ? one_by_one(selection, sheet) : by_groups(selection, by, sheet);
  const auto with = measures_with_indicators(selection.states);
  const auto all = static_cast<std::int64_t>(selection.states.size());
  sheet.notes.push_back(fmt::format(fmt::runtime(word(selection, {"Opatření s indikátorem: {0}, bez indikátoru: {1}. Bez cíle se o dosažení nic netvrdí.", "Measures with an indicator: {0}, without one: {1}. Without a target nothing is claimed."})), with, all - with));
  add_notes(selection, by, sheet);
  return sheet;
}

namespace {
constexpr SubjectRow subject_table[] = {{"measures", fulfilment_sheet}, {"money", money_sheet}, {"indicators", indicator_sheet}};
}
std::span<const SubjectRow> subjects() { return subject_table; }

}  // namespace kpss
