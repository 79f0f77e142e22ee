#include "statistics/sheets/parts.hpp"

#include <algorithm>

#include "model/level_words.hpp"
#include "text/grammar.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

std::string ids(const Selection& selection) {
  std::vector<std::string> ids;
  for (const auto* plan : selection.plans) ids.emplace_back(id_of(*plan));
  return fmt::to_string(fmt::join(ids, ", "));
}

std::string title_of_plans(const Selection& selection) {
  return selection.plans.size() == 1 ? selection.plans.front()->title : fmt::format("{} {}", word(selection, {"plány", "plans"}), ids(selection));
}

std::string years(const Selection& selection) {
  if (selection.latest()) return word(selection, {"poslední známý stav", "latest state"});
  return fmt::to_string(fmt::join(selection.years, ", "));
}

/// Which statuses the plans count as fulfilled, in their own words; figures without it cannot be read.
void say_what_is_excluded(const Selection& selection, Sheet& sheet) {
  for (const auto& row : standings()) {
    std::vector<std::string> numbers;
    for (const auto& left : selection.excluded) {
      if (left.standing != row.standing) continue;
      auto number = left.measure->number.text;
      if (selection.plans.size() > 1) number = fmt::format("{}/{}", id_of(*left.plan), number);
      numbers.push_back(selection.repeats() ? fmt::format("{} ({})", number, left.year) : number);
    }
    if (numbers.empty()) continue;
    sheet.notes.push_back(fmt::format("{} ({}): {} – {}.", word(selection, {"Nezapočteno", "Not counted"}), word(selection, row.why), numbers.size(), fmt::to_string(fmt::join(numbers, ", "))));
  }
}

}  // namespace

void add_what_counts(const Selection& selection, Sheet& sheet) {
  std::vector<std::pair<std::string, std::vector<std::string_view>>> said;  // What counts, and the plans that count so.
  for (const auto* plan : selection.plans) {
    std::vector<std::string> labels;
    for (const auto status : statuses)
      if (counts_as_fulfilled(*plan, status)) labels.push_back(quoted(selection.language, label_of(selection.repository, *plan, status, selection.language)));
    const auto all = listed(selection.language, labels);
    const auto it = std::find_if(said.begin(), said.end(), [&](const auto& one) { return one.first == all; });
    (it == said.end() ? said.emplace_back(all, std::vector<std::string_view>()) : *it).second.push_back(id_of(*plan));
  }
  for (const auto& [labels, plans] : said) {
    const auto which = said.size() == 1 ? std::string() : fmt::format(" ({})", fmt::join(plans, ", "));
    sheet.notes.push_back(fmt::format("{}{}: {}.", word(selection, {"Za splněné se počítá", "Counted as fulfilled"}), which, labels));
  }
}

std::string word(const Selection& selection, Phrase phrase) { return std::string(phrase.in(selection.language)); }
std::string title_of(const Selection& selection, Grouping grouping) {
  if (selection.plans.size() == 1 && (grouping == Grouping::priority || grouping == Grouping::goal)) {
    const auto words = plan_words(*selection.plans.front(), selection.language, written_language(selection.repository));
    return (grouping == Grouping::priority ? words.priority : words.goal).forms.one;
  }
  return word(selection, row_of(grouping).title);
}

std::string measures_word(const Selection& selection) {
  const auto ours = word(selection, {"opatření", "measures"});
  if (selection.plans.size() != 1) return ours;
  const auto words = plan_words(*selection.plans.front(), selection.language, written_language(selection.repository));
  return words.measure.known ? words.measure.forms.many : words.measure.forms.one;
}

std::string total_word(const Selection& selection) { return word(selection, {"celkem", "total"}); }

Sheet opened(const Selection& selection, const std::vector<Grouping>& by) {
  Sheet sheet{.language = selection.language, .title = {}, .columns = {}, .rows = {}};
  const auto* between = selection.plans.size() > 1 ? "; " : ", ";
  sheet.title = title_of_plans(selection) + between + years(selection);
  std::vector<std::string> names;
  for (const auto grouping : by) {
    sheet.title += between + word(selection, row_of(grouping).by);
    names.emplace_back(row_of(grouping).name);
  }
  sheet.facts = {{"plan", ids(selection)}};
  if (selection.years.size() == 1)
    sheet.facts.emplace_back("year", std::int64_t{selection.years.front()});
  else
    sheet.facts.emplace_back("year", selection.latest() ? std::string("latest") : fmt::to_string(fmt::join(selection.years, ",")));
  sheet.facts.emplace_back("by", fmt::to_string(fmt::join(names, ",")));
  sheet.facts.emplace_back("measures", static_cast<std::int64_t>(selection.states.size()));
  sheet.facts.emplace_back("excluded", static_cast<std::int64_t>(selection.excluded.size()));
  sheet.facts.emplace_back("counts_as_fulfilled", fulfilled(selection.states));
  return sheet;
}

void add_notes(const Selection& selection, const std::vector<Grouping>& by, Sheet& sheet) {
  if (std::any_of(by.begin(), by.end(), rows_overlap))
    sheet.notes.push_back(word(selection, {"Opatření, které patří do více řádků nebo sloupců, se počítá v každém z nich; v součtu jen jednou.", "A measure that belongs to several rows or columns is counted in each of them, and once in the total."}));
  if (selection.repeats())
    sheet.notes.push_back(word(selection, {"Opatření více let se počítá v každém z nich.", "A measure of several years is counted in each of them."}));
  const auto carried_out = [&](const Plan* plan) { return plan->parent && std::any_of(selection.plans.begin(), selection.plans.end(), [&](const Plan* other) { return id_of(*other) == plan->parent->id; }); };
  if (std::any_of(selection.plans.begin(), selection.plans.end(), carried_out))
    sheet.notes.push_back(word(selection, {"Akční plán provádí opatření střednědobého plánu; táž práce se tu počítá v obou.", "An action plan carries out measures of the medium-term plan; the same work is counted in both here."}));
  say_what_is_excluded(selection, sheet);
}

std::string name_of(const TallyRow& row, Grouping grouping) {
  const bool numbered = grouping == Grouping::priority || grouping == Grouping::goal;
  return numbered && !row.id.empty() ? row.label.substr(row.id.size() + 1) : row.label;
}

std::vector<Part> parts_by(const Selection& selection, const std::vector<Grouping>& by) {
  std::vector<Part> parts{{{}, selection.states, {}}};
  for (const auto grouping : by) {
    std::vector<Part> finer;
    for (const auto& part : parts)
      for (auto& row : tally_by(selection, part.states, grouping)) {
        if (by.size() > 1 && row.states.empty()) continue;
        Part next{part.names, std::move(row.states), part.ids};
        next.names.emplace_back(row.id);
        next.names.emplace_back(name_of(row, grouping));
        next.ids.push_back(row.id);
        finer.push_back(std::move(next));
      }
    parts = std::move(finer);
  }
  return parts;
}

void add_name_columns(const Selection& selection, const std::vector<Grouping>& by, Sheet& sheet) {
  for (const auto grouping : by) {
    const auto prefix = by.size() > 1 ? std::string(row_of(grouping).name) + "_" : std::string();
    sheet.columns.push_back({prefix + "id", word(selection, {"označení", "id"})});
    sheet.columns.push_back({prefix + "label", title_of(selection, grouping)});
  }
}

std::vector<Sheet::Cell> total_names(const Selection& selection, const std::vector<Grouping>& by) {
  std::vector<Sheet::Cell> cells{total_word(selection)};
  cells.resize(std::max<std::size_t>(by.size() * 2, 1), std::string());
  return cells;
}

Sheet::Cell share_cell(std::optional<std::int64_t> tenths) { return tenths ? Sheet::Cell(Sheet::Share{*tenths}) : Sheet::Cell(); }

}  // namespace kpss
