#include "site/facts.hpp"

#include <algorithm>

#include "site/directory.hpp"
#include "site/inlines.hpp"

namespace kpss::site {
namespace {

/// Facts that are texts as a person wrote them.
constexpr std::string_view texts_of_people[] = {"mission", "activities", "not-for", "how-to-apply", "access", "transport", "note", "contacts", "address", "legal-form", "provider"};
/// Facts of which each value is a point.
constexpr std::string_view points[] = {"activities", "target-groups"};

bool is_in(const auto& keys, std::string_view key) { return std::find(std::begin(keys), std::end(keys), key) != std::end(keys); }

}  // namespace

Nodes fact_list(const Wording& wording, const EntryFacts& facts) {
  if (facts.empty()) return {};
  auto list = element("dl", {{"class", "facts"}});
  for (const auto& fact : facts) {
    const auto attributes = in_language_of(wording, is_in(texts_of_people, fact.key));
    auto row = element("div", {{"class", "fact-" + fact.key}}, element("dt", {}, fact.label));
    if (is_in(points, fact.key) && fact.values.size() > 1) {
      auto items = element("ul");
      for (const auto& value : fact.values) add(items.content, element("li", {}, nodes_of(value)));
      add(row.content, element("dd", attributes, std::move(items)));
    } else {
      for (const auto& value : fact.values) add(row.content, element("dd", attributes, nodes_of(value)));
    }
    add(list.content, std::move(row));
  }
  return nodes(std::move(list));
}

EntryFacts take(EntryFacts& facts, std::initializer_list<std::string_view> keys) {
  EntryFacts taken;
  const auto rest = std::stable_partition(facts.begin(), facts.end(), [&](const EntryFact& fact) { return !is_in(keys, fact.key); });
  std::move(rest, facts.end(), std::back_inserter(taken));
  facts.erase(rest, facts.end());
  return taken;
}

}  // namespace kpss::site
