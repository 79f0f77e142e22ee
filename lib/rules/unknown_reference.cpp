#include <fmt/ranges.h>

#include <algorithm>

#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {
namespace {

/// So many can be read at a glance.
constexpr std::size_t most_named = 8;

Cure cure(std::string_view id, const std::vector<std::string>& known) {
  if (known.empty()) return say("žádný takový záznam v úložišti není", "the repository has no such record");
  if (auto near = did_you_mean(id, known)) return *near;
  const auto ids = fmt::to_string(fmt::join(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(std::min(known.size(), most_named)), "`, `"));
  return known.size() > most_named ? say("v úložišti jsou `{}` a další", "the repository has `{}` and others", ids) : say("v úložišti jsou `{}`", "the repository has `{}`", ids);
}

}  // namespace

void unknown_reference(const Repository& repository, Reporter& report) {
  const auto check = [&](const auto& record) {
    for_each_reference(record, [&]<class T>(const Ref<T>& ref) {
      if (find(repository, ref, plan_of(record)) != Found::no) return;
      const auto known = candidates(repository, Type<T>{}, plan_of(record));
      constexpr auto target = describe(Type<T>{});
      report.at(ref.node, say("{1} `{0}` neexistuje", "no {2} `{0}`", ref.id, target.label.cs, target.label.en), cure(ref.id, known));
    });
  };
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>()) check(record);
  });
}

}  // namespace kpss::rule
