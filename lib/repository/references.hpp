#pragma once

// What a reference leads to. Groups, organisations and municipalities are known everywhere; goals, priorities, measures and
// realizers within their plan.

#include "repository/repository.hpp"

namespace kpss {

/// What a reference leads to: the record, nothing, or something that could not be read and so must be taken as right.
enum class Found { yes, no, unsure };

Found find(const Repository& repository, const Ref<Group>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Organization>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Municipality>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Plan>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Measure>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Goal>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Priority>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Realizer>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<MeasureElsewhere>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Process>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Analysis>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<Survey>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<ProcessDocument>& ref, std::string_view plan);
Found find(const Repository& repository, const Ref<LifeSituation>& ref, std::string_view plan);

/// The ids that a reference could have meant.
std::vector<std::string> candidates(const Repository& repository, Type<Group>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Organization>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Municipality>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Plan>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Measure>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Goal>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Priority>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Realizer>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<MeasureElsewhere>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Process>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Analysis>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<Survey>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<ProcessDocument>, std::string_view plan);
std::vector<std::string> candidates(const Repository& repository, Type<LifeSituation>, std::string_view plan);

/// The measure of another plan: `2018-2019/1.1.2`.
const Measure* measure_elsewhere(const Repository& repository, const Ref<MeasureElsewhere>& ref);

/// A goal with the priority it belongs to, if the plan has priorities.
struct GoalPlace {
  const Goal* goal = nullptr;
  const Priority* priority = nullptr;
};
GoalPlace goal_of(const Plan& plan, std::string_view number);
const Priority* priority_of(const Plan& plan, std::string_view number);
/// Where a measure hangs in the tree of its plan.
GoalPlace place_of(const Plan& plan, const Measure& measure);
/// The group in charge of a measure: the goal's, else the priority's; empty where neither names one.
std::string_view group_of(const Plan& plan, const Measure& measure);

/// The language that the repository's texts are written in: that of its manifest, else Czech.
Language written_language(const Repository& repository);

/// Names as documents print them; the id itself where nothing has it.
std::string name_of_realizer(const Repository& repository, std::string_view id, std::string_view plan);
std::string name_of_group(const Repository& repository, std::string_view id);
std::string name_of_municipality(const Repository& repository, std::string_view id);

}  // namespace kpss
