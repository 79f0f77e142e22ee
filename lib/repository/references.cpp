#include "repository/references.hpp"

#include <algorithm>

namespace kpss {
namespace {

Found found(bool there, bool unsure) { return there ? Found::yes : unsure ? Found::unsure : Found::no; }

/// Whether the plan's own file could not be read, so that nothing can be said about what it should hold.
bool plan_is_dark(const Repository& repository, std::string_view plan) { return !repository.plan(plan); }

/// Whether a part of the plan's tree is written but was not understood: what should be there may be in it.
bool tree_is_dark(const Plan& plan) {
  const auto nameless = [](const auto& part) { return part.number.text.empty(); };
  const auto dark = [&](const Priority& priority) {
    return nameless(priority) || !understood(priority) || !understood(priority, &Priority::goals) || std::any_of(priority.goals.begin(), priority.goals.end(), nameless);
  };
  return !understood(plan, &Plan::priorities) || !understood(plan, &Plan::goals) || std::any_of(plan.goals.begin(), plan.goals.end(), nameless) ||
         std::any_of(plan.priorities.begin(), plan.priorities.end(), dark);
}

/// The same for the plan's own words for realizers.
bool realizers_are_dark(const Plan& plan) {
  return !understood(plan, &Plan::realizers) || std::any_of(plan.realizers.begin(), plan.realizers.end(), [](const Realizer& realizer) { return realizer.id.empty(); });
}

template <class T>
std::vector<std::string> ids(const Repository& repository, std::string_view plan = {}) {
  std::vector<std::string> ids;
  for (const auto& record : repository.all<T>())
    if (plan_of(record) == plan) ids.emplace_back(id_of(record));
  return ids;
}

/// A record that is known everywhere by its file's name.
template <class T>
Found found_by_id(const Repository& repository, const Ref<T>& ref) {
  return found(repository.find<T>(ref.id), repository.unreadable(describe(Type<T>{}).name, ref.id));
}

/// `2018-2019/1.1.2`: the plan and the measure.
std::pair<std::string_view, std::string_view> parts_of(const Ref<MeasureElsewhere>& ref) {
  const std::string_view text = ref.id;
  const auto slash = std::min(text.find('/'), text.size());
  return {text.substr(0, slash), slash < text.size() ? text.substr(slash + 1) : std::string_view{}};
}

const Realizer* realizer_of(const Repository& repository, std::string_view id, std::string_view plan_id) {
  const auto* plan = repository.plan(plan_id);
  if (!plan) return nullptr;
  const auto it = std::find_if(plan->realizers.begin(), plan->realizers.end(), [&](const Realizer& r) { return r.id == id; });
  return it == plan->realizers.end() ? nullptr : &*it;
}

}  // namespace

Found find(const Repository& repository, const Ref<Group>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<Organization>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<Municipality>& ref, std::string_view) {
  const auto* manifest = repository.manifest();
  if (!manifest) return Found::unsure;
  const auto& known = manifest->municipalities;
  if (std::any_of(known.begin(), known.end(), [&](const auto& m) { return m.id == ref.id; })) return Found::yes;
  return found(false, !understood(*manifest, &Manifest::municipalities) || std::any_of(known.begin(), known.end(), [](const auto& m) { return m.id.empty(); }));
}
Found find(const Repository& repository, const Ref<Plan>& ref, std::string_view) { return found(repository.plan(ref.id), repository.unreadable("plan", ref.id, ref.id)); }
Found find(const Repository& repository, const Ref<Measure>& ref, std::string_view plan) {
  return found(repository.find<Measure>(ref.id, plan), repository.unreadable("measure", ref.id, plan));
}
Found find(const Repository& repository, const Ref<Goal>& ref, std::string_view plan) {
  if (plan_is_dark(repository, plan)) return Found::unsure;
  if (goal_of(*repository.plan(plan), ref.id).goal) return Found::yes;
  return found(false, tree_is_dark(*repository.plan(plan)));
}
Found find(const Repository& repository, const Ref<Priority>& ref, std::string_view plan) {
  if (plan_is_dark(repository, plan)) return Found::unsure;
  if (priority_of(*repository.plan(plan), ref.id)) return Found::yes;
  return found(false, tree_is_dark(*repository.plan(plan)));
}
Found find(const Repository& repository, const Ref<Realizer>& ref, std::string_view plan) {
  const bool there = repository.find<Organization>(ref.id) || repository.find<Group>(ref.id) || realizer_of(repository, ref.id, plan);
  if (there) return Found::yes;
  return found(false, plan_is_dark(repository, plan) || realizers_are_dark(*repository.plan(plan)) || repository.unreadable("organization", ref.id) || repository.unreadable("group", ref.id));
}

Found find(const Repository& repository, const Ref<MeasureElsewhere>& ref, std::string_view) {
  const auto [plan, id] = parts_of(ref);
  return found(repository.find<Measure>(id, plan), repository.unreadable("measure", id, plan));
}
Found find(const Repository& repository, const Ref<Process>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<Analysis>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<Survey>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<ProcessDocument>& ref, std::string_view) { return found_by_id(repository, ref); }
Found find(const Repository& repository, const Ref<LifeSituation>& ref, std::string_view) {
  const auto* catalogue = repository.find<Catalogue>("catalogue");
  if (!catalogue) return found(false, repository.unreadable("catalogue", "catalogue"));
  const auto& known = catalogue->life_situations;
  if (std::any_of(known.begin(), known.end(), [&](const auto& one) { return one.id == ref.id; })) return Found::yes;
  return found(false, !understood(*catalogue, &Catalogue::life_situations) || std::any_of(known.begin(), known.end(), [](const auto& one) { return one.id.empty(); }));
}

std::vector<std::string> candidates(const Repository& repository, Type<Group>, std::string_view) { return ids<Group>(repository); }
std::vector<std::string> candidates(const Repository& repository, Type<Organization>, std::string_view) { return ids<Organization>(repository); }
std::vector<std::string> candidates(const Repository& repository, Type<Municipality>, std::string_view) {
  std::vector<std::string> ids;
  if (const auto* manifest = repository.manifest())
    for (const auto& municipality : manifest->municipalities) ids.push_back(municipality.id);
  return ids;
}
std::vector<std::string> candidates(const Repository& repository, Type<Plan>, std::string_view) {
  std::vector<std::string> ids;
  for (const auto& plan : repository.all<Plan>()) ids.emplace_back(id_of(plan));
  return ids;
}
std::vector<std::string> candidates(const Repository& repository, Type<Measure>, std::string_view plan) { return ids<Measure>(repository, plan); }
std::vector<std::string> candidates(const Repository& repository, Type<Goal>, std::string_view plan_id) {
  std::vector<std::string> numbers;
  if (const auto* plan = repository.plan(plan_id)) {
    for (const auto& goal : plan->goals) numbers.push_back(goal.number.text);
    for (const auto& priority : plan->priorities)
      for (const auto& goal : priority.goals) numbers.push_back(goal.number.text);
  }
  return numbers;
}
std::vector<std::string> candidates(const Repository& repository, Type<Priority>, std::string_view plan_id) {
  std::vector<std::string> numbers;
  if (const auto* plan = repository.plan(plan_id))
    for (const auto& priority : plan->priorities) numbers.push_back(priority.number.text);
  return numbers;
}
std::vector<std::string> candidates(const Repository& repository, Type<Realizer>, std::string_view plan_id) {
  auto all = ids<Organization>(repository);
  for (auto& id : ids<Group>(repository)) all.push_back(std::move(id));
  if (const auto* plan = repository.plan(plan_id))
    for (const auto& realizer : plan->realizers) all.push_back(realizer.id);
  return all;
}

std::vector<std::string> candidates(const Repository& repository, Type<MeasureElsewhere>, std::string_view) {
  std::vector<std::string> known;
  for (const auto& measure : repository.all<Measure>()) known.push_back(fmt::format("{}/{}", plan_of(measure), id_of(measure)));
  return known;
}
std::vector<std::string> candidates(const Repository& repository, Type<Process>, std::string_view) { return ids<Process>(repository); }
std::vector<std::string> candidates(const Repository& repository, Type<Analysis>, std::string_view) { return ids<Analysis>(repository); }
std::vector<std::string> candidates(const Repository& repository, Type<Survey>, std::string_view) { return ids<Survey>(repository); }
std::vector<std::string> candidates(const Repository& repository, Type<LifeSituation>, std::string_view) {
  std::vector<std::string> known;
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& one : catalogue.life_situations) known.push_back(one.id);
  return known;
}
std::vector<std::string> candidates(const Repository& repository, Type<ProcessDocument>, std::string_view) { return ids<ProcessDocument>(repository); }

const Measure* measure_elsewhere(const Repository& repository, const Ref<MeasureElsewhere>& ref) {
  const auto [plan, id] = parts_of(ref);
  return repository.find<Measure>(id, plan);
}

GoalPlace goal_of(const Plan& plan, std::string_view number) {
  for (const auto& goal : plan.goals)
    if (goal.number.text == number) return {&goal, nullptr};
  for (const auto& priority : plan.priorities)
    for (const auto& goal : priority.goals)
      if (goal.number.text == number) return {&goal, &priority};
  return {};
}

const Priority* priority_of(const Plan& plan, std::string_view number) {
  const auto it = std::find_if(plan.priorities.begin(), plan.priorities.end(), [&](const Priority& p) { return p.number.text == number; });
  return it == plan.priorities.end() ? nullptr : &*it;
}

GoalPlace place_of(const Plan& plan, const Measure& measure) {
  if (measure.goal) return goal_of(plan, measure.goal->id);
  if (measure.priority) return {nullptr, priority_of(plan, measure.priority->id)};
  return {};
}

std::string_view group_of(const Plan& plan, const Measure& measure) {
  const auto [goal, priority] = place_of(plan, measure);
  if (goal && goal->group) return goal->group->id;
  if (priority && priority->group) return priority->group->id;
  return {};
}

Language written_language(const Repository& repository) {
  const auto* manifest = repository.manifest();
  return manifest && manifest->language ? *manifest->language : Language::cs;
}

std::string name_of_realizer(const Repository& repository, std::string_view id, std::string_view plan) {
  if (const auto* realizer = realizer_of(repository, id, plan)) return realizer->name;
  if (const auto* organization = repository.find<Organization>(id)) return organization->name;
  return name_of_group(repository, id);
}

std::string name_of_group(const Repository& repository, std::string_view id) {
  const auto* group = repository.find<Group>(id);
  return group && !group->name.empty() ? group->name : std::string(id);
}

std::string name_of_municipality(const Repository& repository, std::string_view id) {
  if (const auto* manifest = repository.manifest())
    for (const auto& municipality : manifest->municipalities)
      if (municipality.id == id) return municipality.name;
  return std::string(id);
}

}  // namespace kpss
