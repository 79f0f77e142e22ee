#pragma once

// What tests of rules share: a repository laid over examples/minimal, and what the rules find in it.
//
//   CHECK(raised({file("groups/a.yaml", "name: A\nkind: working\n")}).empty());

#include <algorithm>

#include "rules/page.hpp"
#include "rules/rules.hpp"
#include "support.hpp"

namespace kpss::tests {

inline std::vector<Input> minimal_with(const Example& example) {
  auto inputs = discover(root / "examples/minimal");
  for (const auto& file : example) {
    std::erase_if(inputs, [&](const Input& input) { return input.path == file.path; });
    inputs.push_back({file.path, {}, file.bytes});
  }
  return inputs;
}

inline Findings findings_of(std::vector<Input> inputs, Date today = {}) {
  Findings findings;
  const auto repository = load(std::move(inputs), findings);
  check(repository, findings, today);
  // Findings point into the repository, which ends here.
  for (auto& finding : findings) finding.at = {};
  for (auto& finding : findings) finding.notes.clear();
  return findings;
}

inline std::string in_words(const Findings& findings) {
  std::string words;
  for (const auto& finding : findings) words += fmt::format("{}: {} / {}\n", finding.rule->name, finding.message.cs, finding.message.en);
  return words;
}

inline ExampleFile file(std::string path, std::string bytes) { return {std::move(path), {}, std::move(bytes)}; }

/// What a repository raises, in Czech: "rule: message", in order.
inline std::vector<std::string> raised(const Example& example, Date today = {}) {
  std::vector<std::string> raised;
  for (const auto& finding : findings_of(minimal_with(example), today)) raised.push_back(fmt::format("{}: {}", finding.rule->name, finding.message.cs));
  std::sort(raised.begin(), raised.end());
  return raised;
}
using Raised = std::vector<std::string>;

/// Whether only this rule is raised, once.
inline bool only(std::string_view rule, const Example& example) {
  const auto findings = findings_of(minimal_with(example));
  return findings.size() == 1 && findings.front().rule->name == rule;
}

}  // namespace kpss::tests
