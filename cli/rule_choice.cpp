#include "cli/rule_choice.hpp"

#include "rules/rules.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {

Failure no_rule(const std::string& name) {
  std::vector<std::string_view> names;
  for (const auto& row : rules()) names.push_back(row.rule.name);
  const auto near = nearest(name, names);
  return {Failure::Kind::usage, say("pravidlo `{}` neexistuje", "there is no rule `{}`", name),
          near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("pravidla vypíše `kpss explain`", "`kpss explain` lists the rules")};
}

const Rule& choose_rule(const std::string& name) {
  const auto* rule = rule_named(name);
  if (!rule) throw no_rule(name);
  return *rule;
}

}  // namespace kpss::cli
