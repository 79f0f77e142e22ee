// The table of groupings: where a measure belongs in each of them.

#include "statistics/grouping.hpp"

#include <algorithm>

#include "repository/codes.hpp"

namespace kpss {
namespace {

using Slots = std::vector<Slot>;

/// Where several plans are counted, the numbers of their trees would mix.
std::string within(const Selection& selection, const Plan& plan, std::string_view id) {
  return selection.plans.size() < 2 ? std::string(id) : fmt::format("{}/{}", id_of(plan), id);
}

template <class Level>
Slot slot(const Selection& selection, const Plan& plan, const Level& level) {
  const auto id = within(selection, plan, level.number.text);
  return {id, id + " " + level.title};
}

template <DescribedChoice Code>
Slot slot(const Selection& selection, Code code) {
  const auto& option = option_of(code);
  return {std::string(option.code), std::string(option.label.in(selection.language))};
}

Slots nothing(const Selection&) { return {}; }

Slots all_statuses(const Selection& selection) {
  Slots slots;
  for (const auto status : statuses) slots.push_back({std::string(row_of(status).code), label_of(selection, status)});
  return slots;
}
Slots status_of(const Selection& selection, const MeasureState& state) { return {{std::string(row_of(state.status).code), label_of(selection, state.status)}}; }

Slots all_priorities(const Selection& selection) {
  Slots slots;
  for (const auto* plan : selection.plans)
    for (const auto& priority : plan->priorities) slots.push_back(slot(selection, *plan, priority));
  return slots;
}
Slots priority_of(const Selection& selection, const MeasureState& state) {
  const auto place = place_of(*state.plan, *state.measure);
  return place.priority ? Slots{slot(selection, *state.plan, *place.priority)} : Slots{};
}

Slots all_goals(const Selection& selection) {
  Slots slots;
  for (const auto* plan : selection.plans) {
    for (const auto& goal : plan->goals) slots.push_back(slot(selection, *plan, goal));
    for (const auto& priority : plan->priorities)
      for (const auto& goal : priority.goals) slots.push_back(slot(selection, *plan, goal));
  }
  return slots;
}
Slots goal_of(const Selection& selection, const MeasureState& state) {
  const auto place = place_of(*state.plan, *state.measure);
  return place.goal ? Slots{slot(selection, *state.plan, *place.goal)} : Slots{};
}

Slots group_of(const Selection& selection, const MeasureState& state) {
  const auto id = kpss::group_of(*state.plan, *state.measure);
  if (id.empty()) return {};
  const auto* group = selection.repository.find<Group>(id);
  return {{std::string(id), group && group->short_name ? *group->short_name : name_of_group(selection.repository, id)}};
}

Slots target_groups_of(const Selection& selection, const MeasureState& state) {
  Slots slots;
  for (const auto& code : state.measure->target_groups) slots.push_back({code, label_of_target_group(selection.repository, code, selection.language)});
  return slots;
}

Slots realizers_of(const Selection& selection, const MeasureState& state) {
  Slots slots;
  for (const auto& realizer : state.measure->responsible) slots.push_back({realizer.id, name_of_realizer(selection.repository, realizer.id, id_of(*state.plan))});
  return slots;
}

Slots municipalities_of(const Selection& selection, const MeasureState& state) {
  Slots slots;
  for (const auto& municipality : state.measure->municipalities) slots.push_back({municipality.id, name_of_municipality(selection.repository, municipality.id)});
  return slots;
}

Slots all_kinds(const Selection& selection) {
  Slots slots;
  for (const auto& option : describe(Type<MeasureKind>{}).options) slots.push_back(slot(selection, option.value));
  return slots;
}
Slots kind_of(const Selection& selection, const MeasureState& state) { return state.measure->kind ? Slots{slot(selection, *state.measure->kind)} : Slots{}; }

Slots all_sources(const Selection& selection) {
  Slots slots;
  for (const auto& option : describe(Type<MoneySource>{}).options) slots.push_back(slot(selection, option.value));
  return slots;
}
Slots sources_of_state(const Selection& selection, const MeasureState& state) {
  Slots slots;
  for (const auto source : sources_of(state)) slots.push_back(slot(selection, source));
  return slots;
}

Slots all_years(const Selection& selection) {
  Slots slots;
  for (const auto year : selection.years) slots.push_back({std::to_string(year), std::to_string(year)});
  return slots;
}
Slots year_of_state(const Selection&, const MeasureState& state) {
  return state.year == 0 ? Slots{} : Slots{{std::to_string(state.year), std::to_string(state.year)}};
}

Slots all_plans(const Selection& selection) {
  Slots slots;
  for (const auto* plan : selection.plans) slots.push_back({std::string(id_of(*plan)), plan->title});
  return slots;
}
Slots plan_of_state(const Selection&, const MeasureState& state) { return {{std::string(id_of(*state.plan)), state.plan->title}}; }

constexpr auto list = SlotOrder::as_listed, alphabet = SlotOrder::alphabet;

/// To add a grouping: its word in the enum and its row here.
constexpr GroupingRow table[] = {
    {Grouping::status, "status", {"stav", "status"}, {"podle stavu", "by status"}, {}, false, list, all_statuses, status_of},
    {Grouping::priority, "priority", {"priorita", "priority"}, {"podle priorit", "by priority"}, {"nezařazeno", "not placed"}, false, list, all_priorities, priority_of},
    {Grouping::goal, "goal", {"cíl", "goal"}, {"podle cílů", "by goal"}, {"nezařazeno", "not placed"}, false, list, all_goals, goal_of},
    {Grouping::group, "group", {"pracovní skupina", "working group"}, {"podle pracovních skupin", "by working group"}, {"bez pracovní skupiny", "no working group"}, false, alphabet, nothing, group_of},
    {Grouping::target_group, "target-group", {"cílová skupina", "target group"}, {"podle cílových skupin", "by target group"}, {"cílová skupina neurčena", "target group not given"}, true, alphabet, nothing, target_groups_of},
    {Grouping::realizer, "realizer", {"realizátor", "realizer"}, {"podle realizátorů", "by realizer"}, {"realizátor zatím neurčen", "realizer not known yet"}, true, alphabet, nothing, realizers_of},
    {Grouping::municipality, "municipality", {"obec", "municipality"}, {"podle obcí", "by municipality"}, {"neurčeno (celé území)", "not given (whole territory)"}, true, alphabet, nothing, municipalities_of},
    {Grouping::kind, "kind", {"druh opatření", "kind of measure"}, {"podle druhu opatření", "by kind of measure"}, {"druh neurčen", "kind not given"}, false, list, all_kinds, kind_of},
    {Grouping::source, "source", {"zdroj peněz", "source of money"}, {"podle zdrojů peněz", "by source of money"}, {"bez údaje o zdroji", "no source given"}, true, list, all_sources, sources_of_state},
    {Grouping::year, "year", {"rok", "year"}, {"podle let", "by year"}, {"nikdy nehodnoceno", "never reported"}, false, alphabet, all_years, year_of_state},
    {Grouping::plan, "plan", {"plán", "plan"}, {"podle plánů", "by plan"}, {}, false, list, all_plans, plan_of_state},
};

}  // namespace

std::span<const GroupingRow> groupings() { return table; }

const GroupingRow& row_of(Grouping grouping) {
  return *std::find_if(std::begin(table), std::end(table), [&](const GroupingRow& row) { return row.grouping == grouping; });
}

bool rows_overlap(Grouping grouping) { return row_of(grouping).overlaps; }

std::vector<MoneySource> sources_of(const MeasureState& state) {
  std::vector<MoneySource> sources;
  for (const auto& option : describe(Type<MoneySource>{}).options) {
    const auto from = [&](const auto& line) { return line.source == option.value; };
    const auto planned = [&](const BudgetLine& line) { return line.year.number == state.year && from(line); };
    const auto& budget = state.measure->budget;
    if (std::any_of(budget.begin(), budget.end(), planned) || (state.record && std::any_of(state.record->costs.begin(), state.record->costs.end(), from))) sources.push_back(option.value);
  }
  return sources;
}

std::string label_of_target_group(const Repository& repository, const std::string& code, Language language) { return Codes(repository, target_group_codes).label(code, language); }

}  // namespace kpss
