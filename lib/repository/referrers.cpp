#include "repository/referrers.hpp"

namespace kpss {

std::vector<Referrer> referrers(const Repository& repository, std::string_view kind, std::string_view id, std::string_view plan) {
  std::vector<Referrer> found;
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>())
      for_each_reference(record, [&]<class Target>(const Ref<Target>& ref) {
        const auto target = describe(Type<Target>{}).name;
        // A realizer is an organisation or a group, where the plan has no word of its own for it.
        const bool same_kind = target == kind || (target == "realizer" && (kind == "organization" || kind == "group"));
        const bool same_plan = plan.empty() || kind == "plan" || plan_of(record) == plan;
        const bool elsewhere = target == "measure-elsewhere" && kind == "measure" && ref.id == fmt::format("{}/{}", plan, id);
        if ((same_kind && same_plan && ref.id == id) || elsewhere)
          found.push_back({describe(Type<T>{}).name, std::string(id_of(record)), std::string(plan_of(record)), title_of(record), ref.node.span()});
      });
  });
  return found;
}

}  // namespace kpss
