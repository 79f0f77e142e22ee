#pragma once

// What kpss finds in the smallest repository with some files laid over it, for the tests of rules.
//
//   CHECK(found_in({plan_file("2027", "medium-term", "2027-01-01", "2029-12-31")}).empty());

#include <algorithm>

#include "rules/rules.hpp"
#include "support.hpp"

namespace kpss::tests {

/// Files by path and text, laid over `examples/minimal`.
using Files = std::vector<std::pair<std::string, std::string>>;

/// What is found, in Czech: "rule: message", in order.
inline std::vector<std::string> found_in(const Files& files, Date today = {}) {
  auto inputs = discover(root / "examples/minimal");
  for (const auto& file : files) {
    std::erase_if(inputs, [&](const Input& input) { return input.path == file.first; });
    inputs.push_back({file.first, {}, file.second});
  }
  Findings findings;
  const auto repository = load(std::move(inputs), findings);
  check(repository, findings, today);
  std::vector<std::string> words;
  for (const auto& finding : findings) words.push_back(fmt::format("{}: {}", finding.rule->name, finding.message.cs));
  std::sort(words.begin(), words.end());
  return words;
}
using Words = std::vector<std::string>;

inline std::string rules_of(const Words& words) {
  std::string names;
  for (const auto& word : words) names += (names.empty() ? "" : " ") + word.substr(0, word.find(':'));
  return names;
}

inline std::string approved(const std::string& more = {}) { return "approvals: [{body: rada, action: approves, date: 2023-12-01}]\n" + more; }
inline std::pair<std::string, std::string> plan_file(const std::string& id, const std::string& kind, const std::string& from, const std::string& to, const std::string& more = approved()) {
  return {"plans/" + id + "/plan.yaml", "title: Plán\nkind: " + kind + "\nperiod: {from: " + from + ", to: " + to + "}\n" + more};
}
inline const std::string goals = "goals: [{number: \"1.1\", title: Pomoc}]\n";
inline std::pair<std::string, std::string> measure_file(const std::string& plan, const std::string& number, const std::string& more = {}) {
  return {"plans/" + plan + "/measures/" + number + ".yaml", "number: \"" + number + "\"\ntitle: Pomoc\ngoal: \"1.1\"\n" + more};
}
inline std::pair<std::string, std::string> year_file(int year, const std::string& record) {
  return {fmt::format("plans/2024-2026/monitoring/{}.yaml", year), "records:\n  - {measure: \"1.1.1\", " + record + "}\n"};
}

}  // namespace kpss::tests
