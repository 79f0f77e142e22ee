#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {

void unknown_reference(const Repository& repository, Reporter& report) {
  const auto check = [&](const auto& record) {
    for_each_reference(record, [&]<class T>(const Ref<T>& ref) {
      if (find(repository, ref, plan_of(record)) != Found::no) return;
      const auto known = candidates(repository, Type<T>{}, plan_of(record));
      const auto near = nearest(ref.id, known);
      constexpr auto target = describe(Type<T>{});
      auto help = near              ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near)
                  : known.empty() ? say("žádný takový záznam v úložišti není", "the repository has no such record")
                                    : say("záznamy vypíše `kpss list`", "`kpss list` shows the records");
      report.at(ref.node, say("{1} `{0}` neexistuje", "no {2} `{0}`", ref.id, target.label.cs, target.label.en), std::move(help));
    });
  };
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>()) check(record);
  });
}

}  // namespace kpss::rule
