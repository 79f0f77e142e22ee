#include "statistics/figures/parts.hpp"

#include <algorithm>

#include "shape/places.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss {
namespace {

const GroupingRow* grouping_named(std::string_view name) {
  for (const auto& row : groupings())
    if (row.name == name) return &row;
  return nullptr;
}

Failure unknown_key(const FigureName::Condition& condition) {
  std::vector<std::string_view> keys{"measure"};
  for (const auto& row : groupings()) keys.push_back(row.name);
  const auto near = nearest(condition.key, keys);
  return {Failure::Kind::usage, say("ukazatel nelze zúžit podle `{}`", "a figure cannot be narrowed by `{}`", condition.key),
          near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("lze použít: {}", "possible: {}", fmt::to_string(fmt::join(keys, ", ")))};
}

Failure unknown_id(const FigureName::Condition& condition, const std::vector<std::string_view>& known) {
  const auto near = nearest(condition.id, known);
  return {Failure::Kind::usage, say("`{0}` nemá hodnotu `{1}`", "`{0}` has no value `{1}`", condition.key, condition.id),
          near                         ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near)
          : condition.key == "measure" ? say("opatření vypíše `kpss list measures`", "`kpss list measures` lists the measures")
                                       : say("hodnoty ukáže `kpss stats --by {}`", "`kpss stats --by {}` shows the values", condition.key)};
}

/// Throws where nothing can have this id; a code without measures is a zero, not a mistake.
void check_id(const Selection& selection, const FigureName::Condition& condition) {
  std::vector<std::string> ids;
  if (const auto* row = grouping_named(condition.key)) {
    for (const auto& slot : row->listed(selection)) ids.push_back(slot.id);
    for (const auto& state : selection.states)
      for (const auto& slot : slots_of(selection, state, row->grouping)) ids.push_back(slot.id);
    if (!row->nowhere.empty()) ids.emplace_back();
  } else if (condition.key == "measure") {
    for (const auto& state : selection.states) ids.emplace_back(id_of(*state.measure));
    for (const auto& left : selection.excluded) ids.emplace_back(id_of(*left.measure));
  } else {
    throw unknown_key(condition);
  }
  if (std::find(ids.begin(), ids.end(), condition.id) == ids.end()) throw unknown_id(condition, {ids.begin(), ids.end()});
}

std::string condition_in_words(const FigureAsked& asked, const FigureName::Condition& condition) {
  const auto* row = grouping_named(condition.key);
  if (!row) return fmt::format("{} {}", Phrase({"opatření", "measure"}).in(asked.language()), condition.id);
  std::string label = condition.id.empty() ? std::string(row->nowhere.in(asked.language())) : condition.id;
  for (const auto& slot : row->listed(asked.selection()))
    if (slot.id == condition.id) label = slot.label;
  for (const auto& state : asked.selection().states)
    for (const auto& slot : slots_of(asked.selection(), state, row->grouping))
      if (slot.id == condition.id) label = slot.label;
  return fmt::format("{}: {}", row->title.in(asked.language()), label);
}

/// Where it is written that a measure is not one of the year.
Span reason_at(const Excluded& left) {
  switch (left.standing) {
    case Standing::not_added_yet: return where(*left.measure, &Measure::added);
    case Standing::dropped: return where(*left.measure, &Measure::dropped);
    case Standing::not_begun:
    case Standing::over: return where(*left.measure, &Measure::schedule);
    default: return where(*left.measure);
  }
}

}  // namespace

bool belongs(const Selection& selection, const MeasureState& state, const FigureName::Condition& condition) {
  const auto* row = grouping_named(condition.key);
  if (!row) return id_of(*state.measure) == condition.id;
  const auto slots = slots_of(selection, state, row->grouping);
  return std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.id == condition.id; });
}

Narrowed narrowed(const FigureAsked& asked, Explanation& out, std::span<const std::string_view> left_aside) {
  Narrowed narrowed{asked.selection().states, {}};
  out.steps.push_back(asked.text({"započítaná opatření: {}", "measures counted: {}"}, narrowed.met.size()));
  for (const auto& condition : asked.name.where) {
    if (std::find(left_aside.begin(), left_aside.end(), condition.key) != left_aside.end()) continue;
    check_id(asked.selection(), condition);
    const auto same_key = [&](const FigureName::Condition& other) { return other.key == condition.key; };
    if (std::count_if(asked.name.where.begin(), asked.name.where.end(), same_key) > 1) throw Failure(Failure::Kind::usage, say("`{}` je ve jménu ukazatele dvakrát", "`{}` stands twice in the name of the figure", condition.key), say("ponechte jen jednu hodnotu", "keep one value only"));
    narrowed.others.clear();
    std::vector<MeasureState> met;
    for (const auto& state : narrowed.met) (belongs(asked.selection(), state, condition) ? met : narrowed.others).push_back(state);
    narrowed.met = std::move(met);
    out.steps.push_back(asked.text({"z toho {}: {}", "of these {}: {}"}, condition_in_words(asked, condition), narrowed.met.size()));
  }
  return narrowed;
}

std::string name_of(const FigureAsked& asked, const MeasureState& state) {
  auto name = state.measure->number.text + " " + state.measure->title;
  if (asked.selection().repeats() || asked.selection().latest()) name += state.year == 0 ? "" : fmt::format(" ({})", state.year);
  return name;
}

Evidence evidence(const FigureAsked& asked, const MeasureState& state) {
  const auto at = state.record ? where(*state.record, &MonitoringRecord::status) : where(*state.measure);
  return {at, name_of(asked, state), label_of(asked.selection().repository, *state.plan, state.status, asked.language())};
}

Evidence evidence(const FigureAsked& asked, const MeasureState& state, Span at, std::string value) { return {at, name_of(asked, state), std::move(value)}; }

void add_excluded(const FigureAsked& asked, Explanation& out) {
  for (const auto& left : asked.selection().excluded)
    out.out.push_back({reason_at(left), left.measure->number.text + " " + left.measure->title, std::string(row_of(left.standing).why.in(asked.language()))});
}

std::string in_words(const FigureAsked& asked, std::int64_t number) { return number_in_words(asked.language(), number); }

}  // namespace kpss
