#include "statistics/sheets.hpp"

#include <algorithm>

#include "text/grammar.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

constexpr GroupingRow table[] = {
    {Grouping::status, "status", {"stav", "status"}, {"podle stavu", "by status"}},
    {Grouping::priority, "priority", {"priorita", "priority"}, {"podle priorit", "by priority"}},
    {Grouping::goal, "goal", {"cíl", "goal"}, {"podle cílů", "by goal"}},
    {Grouping::group, "group", {"pracovní skupina", "working group"}, {"podle pracovních skupin", "by working group"}},
    {Grouping::realizer, "realizer", {"realizátor", "realizer"}, {"podle realizátorů", "by realizer"}},
    {Grouping::target_group, "target-group", {"cílová skupina", "target group"}, {"podle cílových skupin", "by target group"}},
};

std::string word(Phrase phrase, Language language) { return std::string(phrase.in(language)); }

/// Which statuses the plan counts as fulfilled, in its own words; figures without it cannot be read.
std::string what_counts(const Repository& repository, const Plan& plan, Language language) {
  std::vector<std::string> labels;
  for (const auto status : statuses)
    if (counts_as_fulfilled(plan, status)) labels.push_back(quoted(language, label_of(repository, plan, status, language)));
  return word({"Za splněné se počítá: ", "Counted as fulfilled: "}, language) + listed(language, labels) + ".";
}

Sheet by_status(const Repository& repository, const Plan& plan, const Tally& tally, Language language) {
  Sheet sheet;
  sheet.columns = {{"status", word({"stav", "status"}, language)}, {"label", word({"název", "label"}, language)}, {"measures", word({"opatření", "measures"}, language), true}, {"percent", "%", true}};
  const auto percents = whole_percents(tally);
  for (std::size_t i = 0; i < status_count; ++i)
    sheet.rows.push_back({std::string(row_of(statuses[i]).code), label_of(repository, plan, statuses[i], language), tally.counts[i], std::int64_t{percents[i]}});
  sheet.rows.push_back({word({"celkem", "total"}, language), std::string(), tally.total(), std::int64_t{tally.total() == 0 ? 0 : 100}});
  sheet.total = true;
  return sheet;
}

Sheet by_group(const Repository& repository, const Plan& plan, const std::vector<TallyRow>& rows, const Tally& all, Grouping grouping, Language language) {
  Sheet sheet;
  sheet.columns = {{"id", word({"označení", "id"}, language)}, {"label", word(row_of(grouping).title, language)}, {"measures", word({"opatření", "measures"}, language), true}};
  for (const auto status : statuses) sheet.columns.push_back({row_of(status).code, label_of(repository, plan, status, language), true});
  sheet.columns.push_back({"counts_as_fulfilled", word({"počítá se za splněné", "counts as fulfilled"}, language), true});
  const auto line = [&](std::string id, std::string label, const Tally& tally) {
    std::vector<Sheet::Cell> cells = {std::move(id), std::move(label), tally.total()};
    for (const auto status : statuses) cells.emplace_back(tally.of(status));
    cells.emplace_back(fulfilled(plan, tally));
    sheet.rows.push_back(std::move(cells));
  };
  // The number of a priority or goal has its own column here.
  const bool numbered = grouping == Grouping::priority || grouping == Grouping::goal;
  for (const auto& row : rows) line(row.id, numbered && !row.id.empty() ? row.label.substr(row.id.size() + 1) : row.label, row.tally);
  line(word({"celkem", "total"}, language), {}, all);
  sheet.total = true;
  if (rows_overlap(grouping))
    sheet.notes.push_back(word({"Opatření, které patří do více řádků, se počítá v každém z nich; v součtu jen jednou.", "A measure that belongs to several rows is counted in each of them, and once in the total."}, language));
  return sheet;
}

}  // namespace

std::span<const GroupingRow> groupings() { return table; }

const GroupingRow& row_of(Grouping grouping) {
  return *std::find_if(std::begin(table), std::end(table), [&](const GroupingRow& row) { return row.grouping == grouping; });
}

std::string label_of(const Repository& repository, const Plan& plan, Status status, Language language) {
  if (plan.labels && language == written_language(repository))
    if (const auto* own = plan.labels->statuses.find(status)) return *own;
  return std::string(row_of(status).label.in(language));
}

Sheet fulfilment_sheet(const Repository& repository, const Plan& plan, int year, Grouping grouping, Language language) {
  const auto states = states_in(repository, plan, year);
  const auto tally = tally_of(states);
  auto sheet = grouping == Grouping::status ? by_status(repository, plan, tally, language) : by_group(repository, plan, tally_by(repository, plan, states, grouping, language), tally, grouping, language);
  sheet.title = plan.title + ", " + std::to_string(year) + ", " + word(row_of(grouping).by, language);
  sheet.facts = {{"plan", std::string(id_of(plan))}, {"year", std::int64_t{year}}, {"by", std::string(row_of(grouping).name)}, {"measures", tally.total()}, {"counts_as_fulfilled", fulfilled(plan, tally)}};
  sheet.notes.push_back(what_counts(repository, plan, language));
  return sheet;
}

}  // namespace kpss
