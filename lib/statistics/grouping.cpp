// Which measures belong together, and in which order the groups stand.

#include <algorithm>

#include "statistics/fulfilment.hpp"
#include "text/collation.hpp"

namespace kpss {
namespace {

/// Rows by id. Those of the plan's tree are made before any measure comes; the others as they are met.
class Rows {
 public:
  TallyRow& row(std::string_view id, const std::string& label) {
    const auto it = std::find_if(rows_.begin(), rows_.end(), [&](const TallyRow& r) { return r.id == id; });
    return it != rows_.end() ? *it : rows_.emplace_back(TallyRow{std::string(id), label, {}, {}});
  }
  void add(std::string_view id, const std::string& label, const MeasureState& state) {
    auto& found = row(id, label);
    if (!found.states.empty() && found.states.back().measure == state.measure) return;  // Named twice, counted once.
    found.tally.add(state.status);
    found.states.push_back(state);
  }
  /// By the Czech alphabet; what belongs nowhere comes last.
  void sort_by_label() {
    std::stable_sort(rows_.begin(), rows_.end(), [](const TallyRow& a, const TallyRow& b) {
      if (a.id.empty() != b.id.empty()) return b.id.empty();
      return compare_czech(a.label, b.label) < 0;
    });
  }
  std::vector<TallyRow> take() { return std::move(rows_); }

 private:
  std::vector<TallyRow> rows_;
};

std::string numbered(const Number& number, const std::string& title) { return number.text + " " + title; }

/// What a measure stands under that names nothing.
Phrase nowhere(Grouping grouping) {
  switch (grouping) {
    case Grouping::group: return {"bez pracovní skupiny", "no working group"};
    case Grouping::realizer: return {"realizátor zatím neurčen", "realizer not known yet"};
    case Grouping::target_group: return {"cílová skupina neurčena", "target group not given"};
    default: return {"nezařazeno", "not placed"};
  }
}

std::string name_in_tables(const Repository& repository, std::string_view id) {
  const auto* group = repository.find<Group>(id);
  return group && group->short_name ? *group->short_name : name_of_group(repository, id);
}

}  // namespace

std::string label_of_target_group(const Repository& repository, const std::string& code, Language language) {
  for (const auto& known : target_groups())
    if (known.code == code) return std::string(known.label.in(language));
  for (const auto& list : repository.all<Codelist>())
    for (const auto& entry : list.codes)
      if (entry.code == code) return entry.label;
  return code;
}

bool rows_overlap(Grouping grouping) { return grouping == Grouping::realizer || grouping == Grouping::target_group; }

std::vector<TallyRow> tally_by(const Repository& repository, const Plan& plan, const std::vector<MeasureState>& states, Grouping grouping, Language language) {
  Rows rows;
  const std::string missing(nowhere(grouping).in(language));
  if (grouping == Grouping::status)
    for (const auto status : statuses) rows.row(row_of(status).code, std::string(row_of(status).label.in(language)));
  for (const auto& goal : plan.goals)
    if (grouping == Grouping::goal) rows.row(goal.number.text, numbered(goal.number, goal.title));
  for (const auto& priority : plan.priorities) {
    if (grouping == Grouping::priority) rows.row(priority.number.text, numbered(priority.number, priority.title));
    if (grouping == Grouping::goal)
      for (const auto& goal : priority.goals) rows.row(goal.number.text, numbered(goal.number, goal.title));
  }
  for (const auto& state : states) {
    const auto& measure = *state.measure;
    const auto [goal, priority] = place_of(plan, measure);
    switch (grouping) {
      case Grouping::status: rows.add(row_of(state.status).code, {}, state); break;
      case Grouping::priority: priority ? rows.add(priority->number.text, {}, state) : rows.add("", missing, state); break;
      case Grouping::goal: goal ? rows.add(goal->number.text, {}, state) : rows.add("", missing, state); break;
      case Grouping::group: {
        const auto group = group_of(plan, measure);
        rows.add(group, group.empty() ? missing : name_in_tables(repository, group), state);
        break;
      }
      case Grouping::realizer:
        for (const auto& realizer : measure.responsible) rows.add(realizer.id, name_of_realizer(repository, realizer.id, id_of(plan)), state);
        if (measure.responsible.empty()) rows.add("", missing, state);
        break;
      case Grouping::target_group:
        for (const auto& code : measure.target_groups) rows.add(code, label_of_target_group(repository, code, language), state);
        if (measure.target_groups.empty()) rows.add("", missing, state);
        break;
    }
  }
  if (grouping == Grouping::group || rows_overlap(grouping)) rows.sort_by_label();
  return rows.take();
}

}  // namespace kpss
